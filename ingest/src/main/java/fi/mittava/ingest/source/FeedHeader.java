package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.ReasonCode;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which field of a file's records holds which column of its feed; or why the file can't be read. */
final class FeedHeader {
    private final int[] fields;
    private final int width;
    private final int ignored;
    private final @Nullable ReasonCode refusal;
    private final @Nullable String refusedColumn;

    private FeedHeader(
            int[] fields, int width, int ignored, @Nullable ReasonCode refusal, @Nullable String refusedColumn) {
        this.fields = fields;
        this.width = width;
        this.ignored = ignored;
        this.refusal = refusal;
        this.refusedColumn = refusedColumn;
    }

    /** For each column of the feed the field's place, or -1 where the file lacks the column. Not to be changed. */
    int[] fields() {
        return fields;
    }

    /** Fields of the header. */
    int width() {
        return width;
    }

    /** Fields that no column of the feed is named like. */
    int ignored() {
        return ignored;
    }

    /** Why the file can't be read with this header, or null. */
    @Nullable
    ReasonCode refusal() {
        return refusal;
    }

    /** The column that the refusal is about, or null. */
    @Nullable
    String refusedColumn() {
        return refusedColumn;
    }

    /** Reads the header from the block's first record. */
    static FeedHeader of(FileColumns columns, CsvBlock block) {
        if (block.refusal(0) == ReasonCode.BROKEN_ENCODING) {
            return refused(ReasonCode.FILE_NOT_UTF8, null);
        }
        if (block.refusal(0) != null || hasControlCharacter(block)) {
            return refused(ReasonCode.FILE_NOT_CSV, null);
        }
        int[] fields = new int[columns.count()];
        Arrays.fill(fields, -1);
        int ignored = 0;
        for (int field = 0; field < block.fieldCount(0); field++) {
            String name = block.text(field).strip().toLowerCase(Locale.ROOT);
            int column = columns.place(name);
            if (column < 0) {
                ignored++;
            } else if (fields[column] >= 0) {
                return refused(ReasonCode.FILE_COLUMN_TWICE, name);
            } else {
                fields[column] = field;
            }
        }
        FeedHeader refusal = lacking(columns, fields, block);
        return refusal == null ? new FeedHeader(fields, block.fieldCount(0), ignored, null, null) : refusal;
    }

    private static @Nullable FeedHeader lacking(FileColumns columns, int[] fields, CsvBlock block) {
        for (Column column : columns.required()) {
            if (fields[columns.place(column.name())] < 0) {
                boolean hasTabs = block.fieldCount(0) == 1
                        && block.text(block.firstField(0)).indexOf('\t') >= 0;
                return hasTabs
                        ? refused(ReasonCode.FILE_DELIMITER, null)
                        : refused(ReasonCode.FILE_COLUMN_MISSING, column.name());
            }
        }
        if (!columns.isWide()) {
            return null;
        }
        for (ResponseForm.Cell cell : columns.choices()) {
            if (fields[columns.place(cell.name())] >= 0 && columns.hasOneByOne(cell, fields)) {
                return refused(ReasonCode.FILE_COLUMN_TWICE, cell.item());
            }
        }
        boolean hasCell =
                Arrays.stream(fields, columns.firstCell(), fields.length).anyMatch(field -> field >= 0);
        return hasCell ? null : refused(ReasonCode.FILE_ITEM_MISSING, null);
    }

    private static FeedHeader refused(ReasonCode reason, @Nullable String column) {
        return new FeedHeader(new int[0], 0, 0, reason, column);
    }

    private static boolean hasControlCharacter(CsvBlock block) {
        for (int field = 0; field < block.fieldCount(0); field++) {
            if (block.text(field).chars().anyMatch(c -> c < ' ' && c != '\t')) {
                return true;
            }
        }
        return false;
    }
}
