package fi.mittava.api.export;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.export.Column.Role;
import fi.mittava.warehouse.tabular.ColumnType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A statement as a table: a row a line or, for who isn't told those, a row a sum; the same columns for both. */
final class StatementTable {

    static final String DOCUMENT = """
        query($contract: String!, $month: Month) {
          statement(contract: $contract, month: $month) {
            contract { code } month state asOf hash owed { status reason } problems { message }
            sums { version component metric targetGroup { code } due reason bookedIn claims units amount }
            lines { participation reference version component metric targetGroup { code } due reason bookedIn units price
              amount owedNow cutBy sources months }
          }
          generation { number synthetic publishedAt }
        }\
        """;

    private static final List<String> OF_STATEMENT = List.of("contract", "month", "state", "asOf", "hash");

    private StatementTable() {}

    static List<Column> columns() {
        return List.of(
                column("contract", ColumnType.TEXT, "contract", "code"),
                column("month", ColumnType.MONTH, "month"),
                column("state", ColumnType.TEXT, "state"),
                column("participation", ColumnType.TEXT, "participation"),
                column("reference", ColumnType.TEXT, "reference"),
                column("version", ColumnType.TEXT, "version"),
                column("component", ColumnType.TEXT, "component"),
                column("metric", ColumnType.TEXT, "metric"),
                column("targetGroup", ColumnType.TEXT, "targetGroup", "code"),
                column("due", ColumnType.MONTH, "due"),
                column("reason", ColumnType.TEXT, "reason"),
                column("bookedIn", ColumnType.MONTH, "bookedIn"),
                column("claims", ColumnType.WHOLE, "claims"),
                column("units", ColumnType.WHOLE, "units"),
                column("price", ColumnType.DECIMAL, "price"),
                column("amount", ColumnType.DECIMAL, "amount"),
                column("owedNow", ColumnType.DECIMAL, "owedNow"),
                column("cutBy", ColumnType.TEXT, "cutBy"),
                column("sources", ColumnType.TEXT, "sources"),
                column("months", ColumnType.TEXT, "months"),
                column("asOf", ColumnType.TEXT, "asOf"),
                column("hash", ColumnType.TEXT, "hash"));
    }

    private static Column column(String name, ColumnType type, String... path) {
        return new Column(name, type, Role.OTHER, List.of(path), null);
    }

    /**
     * The answer with its statement as the table that an export has rows of.
     *
     * @throws ArgumentRefused in the statement's own words, if it has no number
     */
    static Map<String, Object> of(Map<String, Object> answer) {
        Map<?, ?> statement = fields(answer, "statement");
        Map<?, ?> owed = fields(statement, "owed");
        if (!"OK".equals(owed.get("status"))) {
            throw new ArgumentRefused(
                    ErrorCode.BAD_REQUEST,
                    "there is no number to export: "
                            + list(statement, "problems")
                                    .findFirst()
                                    .<Object>map(problem -> problem.get("message"))
                                    .orElse(owed.get("reason")));
        }
        boolean hasLines = statement.get("lines") != null;
        List<Map<String, Object>> rows = list(statement, hasLines ? "lines" : "sums")
                .map(part -> row(statement, part))
                .toList();
        Map<String, Object> table = new LinkedHashMap<>(answer);
        table.put("table", Map.of("totalCount", rows.size(), "truncated", false, "rows", rows));
        table.put("metrics", List.of());
        table.put("dimensions", List.of());
        return table;
    }

    private static Map<String, Object> row(Map<?, ?> statement, Map<?, ?> part) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("claims", 1);
        OF_STATEMENT.forEach(name -> row.put(name, statement.get(name)));
        part.forEach((name, value) -> row.put(name.toString(), value));
        return row;
    }

    private static Map<?, ?> fields(Map<?, ?> parent, String name) {
        return (Map<?, ?>) Objects.requireNonNull(parent.get(name));
    }

    private static Stream<Map<?, ?>> list(Map<?, ?> parent, String name) {
        return ((List<?>) Objects.requireNonNull(parent.get(name))).stream().map(part -> (Map<?, ?>) part);
    }
}
