package fi.mittava.api.answer;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.time.Duration;

/**
 * What answering may take.
 *
 * @param keptBytes how many bytes of answers are kept; 0: none
 * @param concurrent how many requests are computed at the same time
 * @param waiting how many more may wait for that
 * @param patience how long they may
 * @param longest how long computing one may take
 */
public record AnswerSettings(long keptBytes, int concurrent, int waiting, Duration patience, Duration longest) {

    public static AnswerSettings of(Settings settings) {
        return new AnswerSettings(
                settings.integer(Setting.SERVE_CACHE_MEGABYTES) * 1_000_000L,
                settings.integer(Setting.SERVE_LIMIT_CONCURRENT),
                settings.integer(Setting.SERVE_LIMIT_WAITING),
                Duration.ofSeconds(settings.integer(Setting.SERVE_LIMIT_WAITING_SECONDS)),
                Duration.ofSeconds(settings.integer(Setting.SERVE_LIMIT_REQUEST_SECONDS)));
    }
}
