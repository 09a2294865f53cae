package fi.mittava.warehouse;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** The status as a person reads it, and as a program does. */
final class StatusText {

    private static final JsonMapper JSON = new JsonMapper();

    private StatusText() {}

    static String json(Status status) {
        return JSON.writeValueAsString(status);
    }

    static String table(Status status) {
        StringBuilder text = new StringBuilder();
        text.append(
                status.generation() == null
                        ? "Nothing has been published yet.\n"
                        : "Generation " + status.generation() + "\n");
        text.append(String.format(
                "%-20s %14s %14s %14s %14s %14s%n", "feed", "read", "accepted", "rejected", "waiting", "loaded"));
        for (Status.Feed feed : status.feeds()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-20s %,14d %,14d %,14d %,14d %,14d%n",
                    feed.feed(),
                    feed.read(),
                    feed.accepted(),
                    feed.rejected(),
                    feed.waiting(),
                    feed.loaded()));
        }
        return text.toString();
    }
}
