package fi.mittava.ingest.landing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the records of each input file in a landed file, by the file's hash: rows of one line are one record. Rejections are
 * counted by hash and reason, each as many times as it stands for records.
 */
final class RowCounter {
    static final String FOOTER_KEY = "mittava.rows.";
    static final String FIRST_KEY = "mittava.first.";

    private static final int NONE = -1;

    private final int hashSlot;
    private final int lineSlot;
    private final int rowsSlot;
    private final int reasonSlot;
    private final int messageSlot;
    private final Row row = new Row();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, String> firsts = new TreeMap<>();
    private byte[] current = {};
    private long currentRows;
    private long currentLine = NONE;

    RowCounter(LandedTable table) {
        hashSlot = table.slot(LandedTable.FILE_HASH);
        lineSlot = table.has(LandedTable.LINE) ? table.slot(LandedTable.LINE) : NONE;
        rowsSlot = table.isRejected() ? table.slot("rows") : NONE;
        reasonSlot = table.isRejected() ? table.slot("reason") : NONE;
        messageSlot = table.isRejected() ? table.slot("message") : NONE;
    }

    void count(Rows rows) {
        if (reasonSlot != NONE) {
            for (int index = 0; index < rows.count(); index++) {
                countRejection(rows.row(index, row));
            }
            return;
        }
        byte[][] hashes = rows.texts(hashSlot);
        long[] lines = lineSlot == NONE ? null : rows.numbers(lineSlot);
        for (int index = 0; index < rows.count(); index++) {
            // Rows of one file share one array, for which this is one comparison.
            if (!Arrays.equals(hashes[index], current)) {
                settle();
                current = hashes[index];
                currentLine = NONE;
            }
            // The answers of one response come one after the other, from one line.
            long line = lines == null ? NONE : lines[index];
            currentRows += line == NONE || line != currentLine ? 1 : 0;
            currentLine = line;
        }
    }

    private void countRejection(Row rejection) {
        String key = rejection.text(hashSlot) + "." + rejection.text(reasonSlot);
        counts.merge(key, rejection.number(rowsSlot), Long::sum);
        firsts.computeIfAbsent(key, first -> rejection.number(lineSlot) + ": " + rejection.text(messageSlot));
    }

    /** The counts by key: a file's hash; of rejections the hash, a dot and the reason. */
    Map<String, Long> byKey() {
        settle();
        return counts;
    }

    /** Of rejections, by the same keys: the line and message of the first. */
    Map<String, String> firstByKey() {
        return firsts;
    }

    private void settle() {
        if (currentRows > 0) {
            counts.merge(new String(current, StandardCharsets.UTF_8), currentRows, Long::sum);
            currentRows = 0;
        }
    }
}
