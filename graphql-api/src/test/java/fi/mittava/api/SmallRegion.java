package fi.mittava.api;

import fi.mittava.api.Launcher.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small region of {@code small-region/}, ingested once by the real command; tests share it. */
final class SmallRegion {

    static final Path FEEDS = Path.of("src/test/resources/small-region/feeds").toAbsolutePath();

    /** Where processes run and keep what they tell; empty when the tests begin. */
    static final Path WORK = Path.of("target/whole-way").toAbsolutePath();

    static final Path DATA = WORK.resolve("one");

    /** Who uses it looks whether it changes. */
    static final String LOCK = "the small region";

    private static final SmallRegion ONE = new SmallRegion();

    private final Outcome ingest;

    private SmallRegion() {
        deleteAll(WORK);
        ingest = new Launcher(WORK, Map.of()).run("ingest", "--from", FEEDS.toString(), "--data", DATA.toString());
    }

    static SmallRegion ingested() {
        return ONE;
    }

    /** How the one ingest ended. */
    Outcome ingest() {
        return ingest;
    }

    static List<ExpectedFigure> figures() {
        return ExpectedFigure.read(FEEDS.resolveSibling("expected-figures.csv"));
    }

    /** Rows of {@code expected-quality.csv}: feed, read, accepted, rejected, waiting, loaded, rejections. */
    static List<String[]> quality() {
        try {
            return Files.readAllLines(FEEDS.resolveSibling("expected-quality.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many files there are to ingest. */
    static int files() {
        return filesUnder(FEEDS, file -> file.toString().contains(".csv")).size();
    }

    /** Everything in the uncompressed feeds that has the form of a personal identity code. */
    static Set<String> identityCodes() {
        Pattern form = Pattern.compile("\\b\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Y]\\b");
        return filesUnder(FEEDS, file -> file.toString().endsWith(".csv")).stream()
                .flatMap(file -> form.matcher(text(file)).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    /** The files of the data folder and of what processes told that hold one of these texts as it is. */
    static List<Path> writtenFilesThatHold(Set<String> texts) {
        return filesUnder(WORK, file -> texts.stream().anyMatch(text(file)::contains));
    }

    /** Every file of the data folder with its content's hash, but for logs and the lock, which names its last holder. */
    static Map<String, String> content() {
        Map<String, String> content = new TreeMap<>();
        filesUnder(DATA, file -> !file.equals(DATA.resolve("lock")) && !file.startsWith(DATA.resolve("logs")))
                .forEach(file -> content.put(DATA.relativize(file).toString(), hash(file)));
        return content;
    }

    private static List<Path> filesUnder(Path folder, Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
