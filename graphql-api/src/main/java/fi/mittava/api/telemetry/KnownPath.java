package fi.mittava.api.telemetry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request's path as far as it isn't the caller's own text. */
final class KnownPath {

    static final String OTHER = "other";

    private static final Pattern WHOLE =
            Pattern.compile("/|/graphql|/graphiql|/session|/actuator/(health(/(liveness|readiness))?|prometheus)");
    private static final Pattern START = Pattern.compile("(/graphql/persisted|/export|/audit|/assets)/.*");

    private KnownPath() {}

    static String of(@Nullable String path) {
        if (path == null) {
            return OTHER;
        }
        return WHOLE.matcher(path).matches() ? path : start(path);
    }

    /** What stands for the operation where nothing else is known. */
    static String operation(String knownPath) {
        return switch (knownPath) {
            case "/", "/assets", "/graphiql", "/session" -> "page";
            default -> knownPath.startsWith("/actuator/") ? "actuator" : OTHER;
        };
    }

    private static String start(String path) {
        var start = START.matcher(path);
        return start.matches() ? start.group(1) : OTHER;
    }
}
