package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Feeds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a feed file before it is read as CSV. */
public final class FileFacts {
    private static final Pattern DATED =
            Pattern.compile("_(\\d{4})-(\\d{2})-(\\d{2})\\.csv(\\.gz)?$", Pattern.CASE_INSENSITIVE);
    private static final int CHUNK = 1024 * 1024;

    private FileFacts() {}

    /**
     * Reads the file once for its checksum.
     *
     * @param name what it is called from here on
     * @param form of a wide file the form of its instrument, else null
     * @throws IOException if the file can't be read
     */
    public static FeedFile of(FeedFolder.Found found, String name, @Nullable ResponseForm form) throws IOException {
        Path file = found.file().toAbsolutePath().normalize();
        String ofForm =
                form == null ? "" : "-" + Integer.toHexString(form.content().hashCode());
        long bytes = Files.size(file);
        return new FeedFile(
                Feeds.everything().indexOf(found.feed()),
                file.toString(),
                name,
                HexFormat.of().formatHex(digest(file, bytes).digest()) + ofForm,
                bytes,
                updatedAt(file),
                form == null ? null : form.instrument());
    }

    /** Whether the file that lies there now begins with the bytes that this one was made of. */
    public static boolean isUnchanged(FeedFile file) throws IOException {
        Path path = Path.of(file.path());
        return Files.isRegularFile(path) && Files.size(path) >= file.bytes() && isOf(file, digest(path, file.bytes()));
    }

    /** Whether a digest is that of the file's bytes when it was planned. */
    static boolean isOf(FeedFile file, MessageDigest digest) {
        return file.hash().startsWith(HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }

    /** Of the first bytes of a file, or of all where it has fewer. */
    private static MessageDigest digest(Path file, long bytes) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[Math.clamp(bytes, 1, CHUNK)];
        try (InputStream in = Files.newInputStream(file)) {
            long left = bytes;
            while (left > 0) {
                int count = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (count < 0) {
                    break;
                }
                digest.update(chunk, 0, count);
                left -= count;
            }
        }
        return digest;
    }

    /** The date in the name at midnight UTC, else the time of the last modification. */
    private static long updatedAt(Path file) throws IOException {
        Optional<Instant> dated = dateInName(file.getFileName().toString());
        Instant moment = dated.isPresent()
                ? dated.get()
                : Files.getLastModifiedTime(file).toInstant();
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Optional<Instant> dateInName(String name) {
        Matcher matcher = DATED.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            return Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
