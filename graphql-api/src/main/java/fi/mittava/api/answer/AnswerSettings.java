package fi.mittava.api.answer;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;

/**
 * What answering may take.
 *
 * @param keptBytes how many bytes of answers are kept; 0: none
 */
public record AnswerSettings(long keptBytes) {

    public static AnswerSettings of(Settings settings) {
        return new AnswerSettings(settings.integer(Setting.SERVE_CACHE_MEGABYTES) * 1_000_000L);
    }
}
