package fi.mittava.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The root fields that are exported. */
enum ExportTable {
    FIGURES(100_000),
    IMPACT(10_000, "metrics", "horizons", "anchor", "instrument", "lang"),
    CHANGE(10_000, "lang"),
    EFFECT(10_000, "lang"),
    /** One, by its lines or sums. */
    STATEMENT(Integer.MAX_VALUE);

    private final int mostRows;
    private final List<String> lentParameters;

    ExportTable(int mostRows, String... lentParameters) {
        this.mostRows = mostRows;
        this.lentParameters = List.of(lentParameters);
    }

    static Optional<ExportTable> of(String field) {
        return Arrays.stream(values())
                .filter(table -> table.field().equals(field))
                .findFirst();
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The greatest limit, and an export's default. */
    int mostRows() {
        return mostRows;
    }

    /** Whether its first page takes the work of all. */
    boolean isMadeWhole() {
        return this != EFFECT;
    }

    /** Whether a file can have this form: what has no axes is no cube. */
    boolean isWrittenAs(ExportFormat format) {
        return this != STATEMENT || format != ExportFormat.JSON_STAT;
    }

    /** Arguments of figures that are parameters here too: what the fields of a row are asked with. */
    List<String> lentParameters() {
        return lentParameters;
    }
}
