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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder, told apart by their names.
 *
 * @param feeds files that belong to a feed, by name
 * @param leftOut files that aren't read though one might think so, each with the reason why; safe to be told
 */
public record FeedFolder(List<Found> feeds, List<String> leftOut) {
    private static final String WIDE = "responses_";
    private static final Pattern SHEET = Pattern.compile("\\.(xlsx|xlsm|xlsb|xls|ods)$");

    /**
     * A file and the feed that it belongs to.
     *
     * @param wide of a wide file the name behind {@code responses_}, which begins with the instrument; null of any other file
     */
    public record Found(Feed feed, Path file, @Nullable String wide) {}

    /** As {@link #look}, but there must be feed files. */
    public static FeedFolder find(Path folder) {
        FeedFolder found = look(folder);
        if (found.feeds.isEmpty()) {
            String others = found.leftOut.isEmpty() ? "" : "; left out " + String.join("; left out ", found.leftOut);
            throw new CommandFailure("no feed files in " + folder
                    + ": they are named <feed>*.csv or <feed>*.csv.gz, or lie in a folder <feed>; "
                    + "`./mittava template --to DIR` writes an example of each" + others);
        }
        return found;
    }

    /** Looks through the folder and those in it. Hidden files and folders are left out. */
    public static FeedFolder look(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(
                    "there is no folder " + folder + "; name the folder of your feed files with --from");
        }
        List<Found> feeds = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path file : files(folder)) {
            Path relative = folder.relativize(file);
            Optional<Found> found = found(relative, file);
            String reason = whyNot(relative, found.isPresent());
            if (reason.isEmpty()) {
                found.ifPresent(feeds::add);
            } else {
                leftOut.add(SafeName.of(relative.toString()) + ": " + reason);
            }
        }
        return new FeedFolder(feeds, leftOut);
    }

    /** Of the feeds' files these alone, and of those left out none. */
    public FeedFolder only(Set<Path> files) {
        return new FeedFolder(
                feeds.stream().filter(found -> files.contains(found.file())).toList(), List.of());
    }

    /** Why a file isn't read; empty if it is, or is none that anybody would take for a feed's. */
    private static String whyNot(Path relative, boolean isFeeds) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!SafeName.isSafe(relative.toString())) {
            return "its name holds what looks like a personal identity code; rename it";
        }
        if (SHEET.matcher(name).find()) {
            return "it is a spreadsheet; save it as CSV UTF-8";
        }
        if (isCsv(name)) {
            return isFeeds ? "" : "no feed is named like it";
        }
        return isFeeds ? "only .csv and .csv.gz files are read; save it as CSV UTF-8" : "";
    }

    /** What a file's own name begins with, else what a folder on its way is named like. */
    static Optional<Found> found(Path relative, Path file) {
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        Optional<Found> byName = named(name, file);
        if (byName.isPresent()) {
            return byName;
        }
        for (Path part = relative.getParent(); part != null; part = part.getParent()) {
            String folder = part.getFileName().toString().toLowerCase(Locale.ROOT);
            Optional<Found> byFolder = folder.startsWith(WIDE)
                    ? named(folder, file)
                    : Feeds.named(folder).map(feed -> new Found(feed, file, null));
            if (byFolder.isPresent()) {
                return byFolder;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> named(String name, Path file) {
        if (name.startsWith(WIDE)) {
            return Optional.of(new Found(Feeds.MEASUREMENTS, file, name.substring(WIDE.length())));
        }
        return Feeds.all().stream()
                .filter(feed -> isNamedLike(name, feed.name()))
                .max(Comparator.comparingInt(feed -> feed.name().length()))
                .map(feed -> new Found(feed, file, null));
    }

    /** {@code services_2025.csv} is named like services; {@code servicesold.csv} is not. */
    private static boolean isNamedLike(String name, String feed) {
        return name.startsWith(feed)
                && (name.length() == feed.length() || !Character.isLetter(name.charAt(feed.length())));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new CommandFailure("the folder " + folder + " can't be read; check who may read it", failure);
        }
    }

    private static boolean isCsv(String name) {
        return name.endsWith(".csv") || name.endsWith(".csv.gz");
    }

    /** A dot hides a file; a tilde and a dollar begin what Excel writes beside an open file. */
    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
