package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.SafeName;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a folder, told apart by their names.
 *
 * @param feeds files that belong to a feed, by name
 * @param leftOut CSV files that aren't read, each with the reason why; safe to be told
 */
public record FeedFolder(List<Found> feeds, List<String> leftOut) {

    /** A file and the feed that it belongs to. */
    public record Found(Feed feed, Path file) {}

    /** Looks through the folder and those in it. Hidden files and folders are left out. */
    public static FeedFolder find(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "there is no folder " + folder + "; name the folder of your feed files with --from");
        }
        List<Found> feeds = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path file : csvFiles(folder)) {
            Path relative = folder.relativize(file);
            String name = SafeName.of(relative.toString());
            Optional<Feed> feed = feedOf(relative);
            if (!name.equals(relative.toString())) {
                leftOut.add(name + ": its name holds what looks like a personal identity code; rename it");
            } else if (feed.isEmpty()) {
                leftOut.add(name + ": no feed is named like it");
            } else {
                feeds.add(new Found(feed.get(), file));
            }
        }
        if (feeds.isEmpty()) {
            throw new CommandFailure("no feed files in " + folder
                    + ": they are named <feed>*.csv or <feed>*.csv.gz, or lie in a folder <feed>; "
                    + "`./mittava template --to DIR` writes an example of each");
        }
        return new FeedFolder(feeds, leftOut);
    }

    /** The feed that a file's own name begins with, else the one that a folder on its way is named like. */
    static Optional<Feed> feedOf(Path relative) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<Feed> byName = Feeds.all().stream()
                .filter(feed -> isNamedLike(name, feed.name()))
                .max(Comparator.comparingInt(feed -> feed.name().length()));
        if (byName.isPresent()) {
            return byName;
        }
        for (Path part = relative.getParent(); part != null; part = part.getParent()) {
            Optional<Feed> byFolder = Feeds.named(part.getFileName().toString());
            if (byFolder.isPresent()) {
                return byFolder;
            }
        }
        return Optional.empty();
    }

    /** {@code services_2025.csv} is named like services; {@code servicesold.csv} is not. */
    private static boolean isNamedLike(String name, String feed) {
        return name.startsWith(feed) && !Character.isLetter(name.charAt(feed.length()));
    }

    private static List<Path> csvFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> isCsv(file) && !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new CommandFailure("the folder " + folder + " can't be read; check who may read it", failure);
        }
    }

    private static boolean isCsv(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
