package fi.mittava.api;

import fi.mittava.api.RandomQuestion.Anchor;
import fi.mittava.api.RandomQuestion.Column;
import fi.mittava.api.RandomQuestion.Months;
import fi.mittava.api.RandomQuestion.Order;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a question by SQL as anybody would write it, from a copy of the generation that the server has. */
final class ByHand {

    private final RandomQuestion question;
    private final List<Column> columns;

    private ByHand(RandomQuestion question) {
        this.question = question;
        Set<Column> all = new LinkedHashSet<>(question.columns());
        question.orderBy().stream()
                .flatMap(order -> Stream.ofNullable(order.column()))
                .forEach(all::add);
        this.columns = List.copyOf(all);
    }

    /**
     * A group.
     *
     * @param keys the period, if there is a grain, and codes in the order of groupBy
     */
    record Row(List<String> keys, Map<Column, Figure> figures) {}

    /** As text, to be compared; a figure without value has no n that would matter. */
    record Figure(@Nullable Double value, long n) {
        static final Figure NONE = new Figure(null, 0);

        /** Above every tie that both might round differently. */
        private static final double ABOVE_TIES = 1 + 1e-9;

        @Override
        public String toString() {
            return value == null ? "none" : String.format(Locale.ROOT, "%.6g of %d", value * ABOVE_TIES + 0.0, n);
        }
    }

    /** Every group with participations in it, in the order asked for; without groupBy and grain one row. */
    static List<Row> answer(RandomQuestion question, Connection generation) throws SQLException {
        ByHand byHand = new ByHand(question);
        try (Statement statement = generation.createStatement();
                ResultSet rows = statement.executeQuery(byHand.sql())) {
            List<Row> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(byHand.row(rows));
            }
            return answer;
        }
    }

    private Row row(ResultSet row) throws SQLException {
        List<String> keys = new ArrayList<>();
        if (question.grain() != null) {
            int month = row.getInt("period");
            keys.add(YearMonth.of(month / 12, month % 12 + 1).toString());
        }
        for (AskedDimension dimension : question.groupBy()) {
            keys.add(row.getString("code_" + dimension));
        }
        Map<Column, Figure> figures = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            double value = row.getDouble("value_" + place);
            figures.put(columns.get(place), row.wasNull() ? Figure.NONE : new Figure(value, row.getLong("n_" + place)));
        }
        return new Row(keys, figures);
    }

    private String sql() {
        List<String> selected = new ArrayList<>();
        List<String> members = new ArrayList<>();
        List<String> order =
                new ArrayList<>(question.orderBy().stream().map(this::order).toList());
        if (question.grain() != null) {
            int length = question.grain().length();
            selected.add(month() + " // " + length + " * " + length + " AS period");
            order.add("period");
        }
        for (AskedDimension dimension : question.groupBy()) {
            selected.add("m_" + dimension + ".code AS code_" + dimension);
            selected.add("m_" + dimension + ".position AS position_" + dimension);
            members.add(" JOIN member m_" + dimension + " ON m_" + dimension + ".dimension = '" + dimension + "' AND m_"
                    + dimension + ".key = " + dimension.key());
            order.add("position_" + dimension);
            order.add("code_" + dimension);
        }
        for (int place = 0; place < columns.size(); place++) {
            Column column = columns.get(place);
            int horizon = column.horizon() == null ? 0 : column.horizon();
            boolean isFromEnd = column.anchor() == Anchor.END;
            selected.add("(" + column.metric().value(horizon, isFromEnd) + ")::DOUBLE AS value_" + place);
            selected.add(column.metric().n(horizon, isFromEnd) + " AS n_" + place);
        }
        selected.add("count(*) AS rows");
        boolean isWhole = question.groupBy().isEmpty() && question.grain() == null;
        return "SELECT " + String.join(", ", selected) + " FROM participation p" + targetGroups()
                + String.join("", members) + " WHERE " + where() + (isWhole ? "" : " GROUP BY ALL")
                + (order.isEmpty() ? "" : " ORDER BY " + String.join(", ", order));
    }

    /** A person is in the group of each of their target groups; where there is a filter, in those of the filter. */
    private String targetGroups() {
        if (!question.groupBy().contains(AskedDimension.TARGET_GROUP)) {
            return "";
        }
        List<String> wanted = codes(AskedDimension.TARGET_GROUP.filterField());
        return " JOIN target_group g ON (p.target_groups >> g.key) & 1 = 1"
                + (wanted == null ? "" : " AND g.code IN (" + literals(wanted) + ")");
    }

    private String where() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        for (AskedDimension dimension : AskedDimension.values()) {
            List<String> wanted = codes(dimension.filterField());
            if (wanted != null) {
                conditions.add(dimension.has(literals(wanted)));
            }
        }
        List<String> goals = codes(RandomQuestion.GOALS);
        if (goals != null) {
            conditions.add("p.service IN (SELECT key FROM service WHERE goal IN (" + literals(goals) + "))");
        }
        Months months = question.months();
        if (months != null) {
            conditions.add(month() + " >= " + number(months.from()) + " AND " + month() + " < " + number(months.to()));
        }
        return String.join(" AND ", conditions);
    }

    private @Nullable List<String> codes(String field) {
        return question.filter() == null ? null : question.filter().get(field);
    }

    /** None: NULL, which nobody has. */
    private static String literals(List<String> codes) {
        return codes.isEmpty()
                ? "NULL"
                : codes.stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }

    private String month() {
        Months months = question.months();
        return months != null && months.anchor() == Anchor.END ? "end_month" : "start_month";
    }

    private static int number(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /** Values are told to twelve digits, so that those alike by then are alike. */
    private String order(Order order) {
        String direction = order.isDescending() ? " DESC" : "";
        return order.column() == null
                ? "code_" + order.dimension() + direction
                : "round(value_" + columns.indexOf(order.column()) + ", 9)" + direction + " NULLS LAST";
    }
}
