package fi.mittava.benchmarks.kill;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.workspace.CommandFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checksum of the figures that a data folder publishes. */
final class Checksum {

    private static final Pattern CHECKSUM = Pattern.compile("\"checksum\":\"([0-9a-f]{16})\"");

    /** The study's draws go by pseudonyms: figures are alike in folders that make them with one key. */
    static final Map<String, String> ONE_KEY = Map.of("MITTAVA_PSEUDONYM_SECRET", "not-a-secret-".repeat(3));

    private Checksum() {}

    static String of(Launcher launcher, Path data) {
        StringBuilder status = new StringBuilder();
        launcher.run(List.of("status", "--json", "--data", data.toString()), status::append);
        Matcher checksum = CHECKSUM.matcher(status);
        if (!checksum.find()) {
            throw new CommandFailure("status tells no checksum of " + data);
        }
        return checksum.group(1);
    }
}
