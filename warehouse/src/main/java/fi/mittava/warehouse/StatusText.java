package fi.mittava.warehouse;

import fi.mittava.workspace.Console;
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
                        : "Generation " + status.generation() + ", checksum " + status.checksum() + "\n");
        text.append(String.format(
                "%-20s %14s %14s %14s %14s %14s%n", "feed", "read", "accepted", "rejected", "waiting", "loaded"));
        for (Status.Feed feed : status.feeds()) {
            text.append(String.format(
                    "%-20s %14s %14s %14s %14s %14s%n",
                    feed.feed(),
                    Console.number(feed.read()),
                    Console.number(feed.accepted()),
                    Console.number(feed.rejected()),
                    Console.number(feed.waiting()),
                    Console.number(feed.loaded())));
        }
        return text.toString();
    }
}
