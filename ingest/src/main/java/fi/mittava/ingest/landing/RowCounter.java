package fi.mittava.ingest.landing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the rows of each input file in a landed file, by the file's hash; rejections by hash and reason, each as many times
 * as it stands for rows.
 */
final class RowCounter {
    static final String FOOTER_KEY = "mittava.rows.";

    private static final int NONE = -1;

    private final int hashSlot;
    private final int rowsSlot;
    private final int reasonSlot;
    private final Map<String, Long> counts = new TreeMap<>();
    private byte[] current = {};
    private long currentRows;

    RowCounter(LandedTable table) {
        hashSlot = table.slot(LandedTable.FILE_HASH);
        rowsSlot = table.isRejected() ? table.slot("rows") : NONE;
        reasonSlot = table.isRejected() ? table.slot("reason") : NONE;
    }

    void count(Row row) {
        if (reasonSlot != NONE) {
            String key = text(row, hashSlot) + "." + text(row, reasonSlot);
            counts.merge(key, row.number(rowsSlot), Long::sum);
            return;
        }
        byte[] hash = row.bytes(hashSlot);
        // Rows of one file share one array, for which this is one comparison.
        if (!Arrays.equals(hash, current)) {
            settle();
            current = hash;
        }
        currentRows++;
    }

    /** The counts by key: a file's hash; of rejections the hash, a dot and the reason. */
    Map<String, Long> byKey() {
        settle();
        return counts;
    }

    private void settle() {
        if (currentRows > 0) {
            counts.merge(new String(current, StandardCharsets.UTF_8), currentRows, Long::sum);
            currentRows = 0;
        }
    }

    private static String text(Row row, int slot) {
        return new String(row.bytes(slot), row.start(slot), row.length(slot), StandardCharsets.UTF_8);
    }
}
