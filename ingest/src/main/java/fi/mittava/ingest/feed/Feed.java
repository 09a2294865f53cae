package fi.mittava.ingest.feed;

import java.util.ArrayList;
import java.util.List;

/** One kind of record: its columns, natural key and rules. Declared once, in {@link Feeds}. */
public final class Feed {
    public static final String UPDATED_AT = "updated_at";
    public static final String DELETED = "deleted";

    private final String name;
    private final String description;
    private final List<String> key;
    private final List<Column> columns;
    private final List<RecordRule> rules;

    private Feed(Declaration declaration) {
        this.name = declaration.name;
        this.description = declaration.description;
        this.key = List.copyOf(declaration.key);
        this.columns = List.copyOf(declaration.columns);
        this.rules = List.copyOf(declaration.rules);
        key.forEach(this::column);
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** Names of the columns that tell one record from another; a key column without a value is a value of its own. */
    public List<String> key() {
        return key;
    }

    /** Every column, updated_at and deleted last. */
    public List<Column> columns() {
        return columns;
    }

    public List<RecordRule> rules() {
        return rules;
    }

    /** The column names in the order of {@link #columns()}: a header for files of this feed. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column of this name; throws IllegalArgumentException if the feed has none. */
    public Column column(String column) {
        return columns.get(indexOf(column));
    }

    /** The place of the column of this name in {@link #columns()}; throws IllegalArgumentException if there is none. */
    public int indexOf(String column) {
        int index = header().indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("feed " + name + " has no column " + column);
        }
        return index;
    }

    @Override
    public String toString() {
        return name;
    }

    static Declaration feed(String name, String description) {
        return new Declaration(name, description);
    }

    /** Gathers a feed's declaration. */
    static final class Declaration {
        private final String name;
        private final String description;
        private List<String> key = List.of();
        private final List<Column> columns = new ArrayList<>();
        private final List<RecordRule> rules = new ArrayList<>();

        private Declaration(String name, String description) {
            this.name = name;
            this.description = description;
        }

        Declaration key(String... columns) {
            this.key = List.of(columns);
            return this;
        }

        Declaration required(String column, ColumnType type, String description, String example) {
            columns.add(new Column(column, type, true, description, example));
            return this;
        }

        Declaration optional(String column, ColumnType type, String description, String example) {
            columns.add(new Column(column, type, false, description, example));
            return this;
        }

        Declaration rule(RecordRule rule) {
            rules.add(rule);
            return this;
        }

        Feed build() {
            optional(UPDATED_AT, new MomentType(), "When the sender last changed the record; the latest wins", "");
            optional(DELETED, new FlagType(), "true withdraws the record; then only the key needs values", "");
            return new Feed(this);
        }
    }
}
