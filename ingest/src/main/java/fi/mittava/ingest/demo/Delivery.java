package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feed;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of one feed: those delivered in time, whose records are as new as the date in the file's name, and a late one
 * that adds, mends and withdraws. Only feeds with {@code mistakes} hold bad rows; half of the rejected ones are mended by
 * the late file.
 */
final class Delivery implements Closeable {
    private final Feed feed;
    private final Path folder;
    private final Timeline timeline;
    private final List<String> columns;
    private final @Nullable Mistakes mistakes;
    private final Map<LocalDate, CsvFile> files = new LinkedHashMap<>();
    private @Nullable CsvFile late;
    private long rows;

    /** Throws IllegalArgumentException if the feed has no such column. */
    private Delivery(Feed feed, Path folder, Timeline timeline, @Nullable Mistakes mistakes, List<String> columns) {
        this.feed = feed;
        this.folder = folder;
        this.timeline = timeline;
        this.mistakes = mistakes;
        this.columns = columns;
        columns.forEach(feed::column);
    }

    static Delivery careful(Feed feed, Path folder, Timeline timeline, String... columns) {
        return new Delivery(feed, folder, timeline, null, List.of(columns));
    }

    static Delivery withMistakes(Feed feed, Path folder, Timeline timeline, Draws region, String... columns) {
        Mistakes mistakes =
                new Mistakes(feed, List.of(columns), region.of(feed.name().hashCode()));
        return new Delivery(feed, folder, timeline, mistakes, List.of(columns));
    }

    void send(String... fields) throws IOException {
        send(timeline.delivery(), fields);
    }

    /** Sends a record with the file of that day. */
    void send(LocalDate day, String... fields) throws IOException {
        rows++;
        CsvFile file = files.get(day);
        if (file == null) {
            file = new CsvFile(file(day), columns);
            files.put(day, file);
        }
        Mistake mistake = mistakes == null ? null : mistakes.next();
        if (mistake == null || mistakes == null) {
            file.write(fields);
            return;
        }
        file.writeRaw(mistake.line(columns, mistakes.column(mistake), fields));
        boolean isMended = mistake.reason() != null && rows % 2 == 0;
        if (isMended) {
            sendLate(fields);
        }
    }

    /** Sends a record that is new, or corrects one sent before, with the late file. */
    void sendLate(String... fields) throws IOException {
        writeLate(false, fields);
    }

    /** Takes a record back that was sent before. */
    void withdraw(String... fields) throws IOException {
        writeLate(true, fields);
    }

    private void writeLate(boolean isDeleted, String... fields) throws IOException {
        CsvFile file = late;
        if (file == null) {
            List<String> header = new ArrayList<>(columns);
            header.add(Feed.UPDATED_AT);
            header.add(Feed.DELETED);
            file = new CsvFile(file(timeline.lateDelivery()), header);
            late = file;
        }
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = timeline.lateDelivery() + "T06:00:00+02:00";
        all[fields.length + 1] = String.valueOf(isDeleted);
        file.write(all);
    }

    private Path file(LocalDate day) {
        return folder.resolve(feed.name() + "_" + day + ".csv");
    }

    Feed feed() {
        return feed;
    }

    /** Records sent in time, right or wrong. */
    long rows() {
        return rows;
    }

    /** Rows sent wrong, by mistake. */
    Map<Mistake, Long> mistakesMade() {
        return mistakes == null ? Map.of() : mistakes.made();
    }

    @Override
    public void close() throws IOException {
        for (CsvFile file : files.values()) {
            file.close();
        }
        if (late != null) {
            late.close();
        }
    }
}
