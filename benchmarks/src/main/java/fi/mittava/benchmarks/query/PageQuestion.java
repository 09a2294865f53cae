package fi.mittava.benchmarks.query;

import fi.mittava.benchmarks.region.SqlText;
import fi.mittava.warehouse.metric.FigureQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page asks, as metrics and as SQL by hand.
 *
 * @param name of its SQL, in {@code sql/query}: once on the star, once on the generation
 * @param asked one question each
 * @param values of the placeholders in its SQL
 */
record PageQuestion(String name, String about, List<FigureQuestion> asked, Map<String, String> values) {

    /** The same with members as that layout has them. */
    PageQuestion of(Layout layout) {
        Map<String, String> members = new HashMap<>(values);
        members.replaceAll((name, value) -> name.endsWith("_key") ? layout.member(value) : value);
        return new PageQuestion(name, about, asked, members);
    }

    String sql(String on) {
        String sql = SqlText.named("query/" + name + "." + on);
        for (Map.Entry<String, String> value : values.entrySet()) {
            sql = sql.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sql;
    }
}
