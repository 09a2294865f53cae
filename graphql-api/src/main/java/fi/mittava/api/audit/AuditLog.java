package fi.mittava.api.audit;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of JSON a request, in a file a month: {@code audit/2026-11.jsonl} of the data folder. Several servers may write
 * to the same one, since a line is appended at once.
 */
public final class AuditLog implements AutoCloseable {

    /** A caller may have typed anything. Ids of requests and persisted documents, which may look alike, stay as they are. */
    private static final Pattern IDENTITY_CODE = Pattern.compile(
            "\\b(?<id>[0-9a-f]{16}|[0-9a-f]{64})\\b|\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]", Pattern.CASE_INSENSITIVE);

    private final Path folder;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private @Nullable YearMonth month;
    private @Nullable FileChannel channel;

    private AuditLog(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * A log whose files come with the first line of each month.
     *
     * @throws CommandFailure if nothing can be written: nobody may be answered without a trace
     */
    public static AuditLog in(DataFolder folder, Clock clock) {
        try {
            Files.createDirectories(folder.audit());
        } catch (IOException failure) {
            throw new CommandFailure("can't write the audit log in " + folder.audit(), failure);
        }
        if (!Files.isWritable(folder.audit())) {
            throw new CommandFailure("can't write the audit log in " + folder.audit());
        }
        return new AuditLog(folder.audit(), clock);
    }

    /** The file of a month; empty if nobody asked anything then. */
    public Optional<Path> file(YearMonth of) {
        return Optional.of(folder.resolve(of + ".jsonl")).filter(Files::exists);
    }

    void append(Map<String, ? extends @Nullable Object> facts) throws IOException {
        String line = withoutIdentityCodes(json.writeValueAsString(facts)) + "\n";
        write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    private static String withoutIdentityCodes(String line) {
        return IDENTITY_CODE
                .matcher(line)
                .replaceAll(found -> found.group("id") == null ? "[identity code]" : found.group());
    }

    private synchronized void write(ByteBuffer line) throws IOException {
        FileChannel current = open(thisMonth());
        while (line.hasRemaining()) {
            current.write(line);
        }
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private synchronized FileChannel open(YearMonth wanted) throws IOException {
        FileChannel current = channel;
        if (current != null && wanted.equals(month)) {
            return current;
        }
        if (current != null) {
            current.close();
        }
        FileChannel opened = FileChannel.open(
                folder.resolve(wanted + ".jsonl"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        month = wanted;
        channel = opened;
        return opened;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
