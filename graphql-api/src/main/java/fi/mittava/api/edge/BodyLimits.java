package fi.mittava.api.edge;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.time.Duration;

/**
 * What a request's body may be.
 *
 * @param bytes how long
 * @param time within which it must have come
 */
public record BodyLimits(int bytes, Duration time) {

    public static BodyLimits of(Settings settings) {
        return new BodyLimits(
                settings.integer(Setting.SERVE_LIMIT_BODY_BYTES),
                Duration.ofSeconds(settings.integer(Setting.SERVE_LIMIT_BODY_SECONDS)));
    }
}
