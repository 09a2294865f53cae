package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.BirthDateType;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.PersonIdType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of landing or of the rejected records.
 *
 * @param folder where its files lie in the data folder
 */
public record LandedTable(String folder, List<LandedColumn> columns) {
    private static final String REJECTED = "rejected/";

    public static final String PERSON_KEY = "person_key";
    public static final String IS_TEST_PERSON = "is_test_person";
    public static final String CONTENT_HASH = "content_hash";
    public static final String FILE = "file";
    public static final String FILE_HASH = "file_hash";
    public static final String LINE = "line";

    /** The table of a feed's records: the contract's columns, what a person became, and where the record came from. */
    static LandedTable of(Feed feed) {
        Columns columns = new Columns();
        for (Column column : feed.columns()) {
            boolean isRequired = column.name().equals(Feed.UPDATED_AT)
                    || column.name().equals(Feed.DELETED)
                    || (feed.key().contains(column.name()) && column.isRequired());
            if (column.type() instanceof PersonIdType) {
                columns.add(PERSON_KEY, LandedType.UUID, isRequired);
                columns.add(IS_TEST_PERSON, LandedType.BOOLEAN, isRequired);
            } else {
                columns.add(landedName(column), column.type().landed(), isRequired);
            }
        }
        columns.add(CONTENT_HASH, LandedType.BIGINT, true);
        columns.add(FILE, LandedType.TEXT, true);
        columns.add(FILE_HASH, LandedType.TEXT, true);
        columns.add(LINE, LandedType.BIGINT, true);
        return new LandedTable("landing/" + feed.name(), columns.list);
    }

    /** The table of what was refused of a feed. */
    static LandedTable rejectedOf(Feed feed) {
        Columns columns = new Columns();
        columns.add("feed", LandedType.TEXT, true);
        columns.add(FILE, LandedType.TEXT, true);
        columns.add(FILE_HASH, LandedType.TEXT, true);
        columns.add(LINE, LandedType.BIGINT, true);
        columns.add("byte_offset", LandedType.BIGINT, true);
        columns.add("column_name", LandedType.TEXT, false);
        columns.add("reason", LandedType.TEXT, true);
        columns.add("message", LandedType.TEXT, true);
        columns.add("rows", LandedType.BIGINT, true);
        return new LandedTable(REJECTED + feed.name(), columns.list);
    }

    /** The table of the files that have been read to their end. */
    static LandedTable files() {
        Columns columns = new Columns();
        columns.add("feed", LandedType.TEXT, true);
        columns.add(FILE, LandedType.TEXT, true);
        columns.add(FILE_HASH, LandedType.TEXT, true);
        columns.add("bytes", LandedType.BIGINT, true);
        columns.add("read", LandedType.BIGINT, true);
        columns.add("ignored_columns", LandedType.INTEGER, true);
        columns.add(Feed.UPDATED_AT, LandedType.TIMESTAMP, true);
        columns.add(Feed.DELETED, LandedType.BOOLEAN, true);
        columns.add(CONTENT_HASH, LandedType.BIGINT, true);
        return new LandedTable("landing/files", columns.list);
    }

    /** The name under which a column of the contract lands. */
    public static String landedName(Column column) {
        return column.type() instanceof BirthDateType ? "birth_month" : column.name();
    }

    /** Whether its rows are rejections. */
    boolean isRejected() {
        return folder.startsWith(REJECTED);
    }

    /** Whether there is a column of this name. */
    boolean has(String column) {
        return columns.stream().anyMatch(candidate -> candidate.name().equals(column));
    }

    /** The slot of the column of this name; throws IllegalArgumentException if the table has none. */
    public int slot(String column) {
        return columns.stream()
                .filter(candidate -> candidate.name().equals(column))
                .mapToInt(LandedColumn::slot)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(folder + " has no column " + column));
    }

    /** Slots of text. */
    int[] textSlots() {
        return columns.stream()
                .filter(column -> column.type() == LandedType.TEXT)
                .mapToInt(LandedColumn::slot)
                .toArray();
    }

    /** Slots of numbers, two for a UUID. */
    int[] numberSlots() {
        return columns.stream()
                .filter(column -> column.type() != LandedType.TEXT)
                .flatMapToInt(column -> column.type() == LandedType.UUID
                        ? IntStream.of(column.slot(), column.slot() + 1)
                        : IntStream.of(column.slot()))
                .toArray();
    }

    /** Gathers columns and gives them their slots. */
    private static final class Columns {
        private final List<LandedColumn> list = new ArrayList<>();
        private int slots;

        void add(String name, LandedType type, boolean isRequired) {
            list.add(new LandedColumn(name, type, isRequired, slots));
            slots += type == LandedType.UUID ? 2 : 1;
        }
    }
}
