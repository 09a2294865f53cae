package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a file may have: those of its feed by their places there, then, in a wide file, the cells of the
 * instrument's form. The columns of the feed that a wide file tells by its name and its cells can't stand in its header.
 */
final class FileColumns {
    private final List<Column> required;
    private final Map<String, Integer> places = new HashMap<>();
    private final @Nullable ResponseForm form;
    private final int feedColumns;

    private FileColumns(Feed feed, @Nullable ResponseForm form) {
        List<Column> read = feed.columns().stream()
                .filter(column -> form == null || !ResponseForm.TOLD_OTHERWISE.contains(column.name()))
                .toList();
        this.required = read.stream().filter(Column::isRequired).toList();
        this.form = form;
        this.feedColumns = feed.columns().size();
        read.forEach(column -> places.put(column.name(), feed.indexOf(column.name())));
        cells().forEach(cell -> places.put(cell.name(), feedColumns + places.size() - read.size()));
    }

    static FileColumns of(Feed feed) {
        return new FileColumns(feed, null);
    }

    static FileColumns of(Feed feed, ResponseForm form) {
        return new FileColumns(feed, form);
    }

    int count() {
        return feedColumns + cells().size();
    }

    /** The place of the column of this name, or -1. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    List<Column> required() {
        return required;
    }

    /** Whether a header needs some cell of a form. */
    boolean isWide() {
        return form != null;
    }

    /** The cells that hold a choice item's answer as the choices chosen. */
    List<ResponseForm.Cell> choices() {
        return cells().stream().filter(ResponseForm.Cell::isChoice).toList();
    }

    /** Whether a header ({@code fields} by place, -1 absent) also has a choice item's choices one by one. */
    boolean hasOneByOne(ResponseForm.Cell choice, int[] fields) {
        return cells().stream()
                .anyMatch(cell -> cell.name().startsWith(choice.name() + ".") && fields[place(cell.name())] >= 0);
    }

    /** The place of the first cell. */
    int firstCell() {
        return feedColumns;
    }

    private List<ResponseForm.Cell> cells() {
        return form == null ? List.of() : form.cells();
    }
}
