package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What a model of the case mix knows of a participation: who the person was at the start, when that was, and where the person
 * had been in the 24 months before. Neither the area nor the provider, nor anything after the start.
 */
final class StartAttributes {

    private static final int MONTHS_BEFORE = 24;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 256;
    private static final int SEASONS = 4;
    private static final int BANDS = 10;

    private final GenerationCatalogue catalogue;
    private final List<Attribute> packed = new ArrayList<>();
    private final List<Attribute> targetGroups = new ArrayList<>();

    /**
     * One attribute.
     *
     * @param level of a row of {@code participation}, from 0
     * @param size levels
     */
    record Attribute(String name, Field<Integer> level, int size) {}

    /** The one that outcomes hang on most comes first: where the data carry few, those are taken. */
    StartAttributes(GenerationCatalogue catalogue) {
        this.catalogue = catalogue;
        addHistory("months_employed_24", "(({0} + 5) // 6)", monthsIn("123", 1), 5);
        add(Dimension.DURATION_BAND);
        addHistory(
                "months_since_job",
                "(CASE WHEN {0} = 1 THEN 0 WHEN {0} < 4 THEN 1 WHEN {0} < 7 THEN 2 WHEN {0} < 13 THEN 3"
                        + " WHEN {0} < 25 THEN 4 ELSE 5 END)",
                placeOfLastJob(),
                6);
        add(Dimension.AGE_BAND);
        add(Dimension.EDUCATION);
        Field<Integer> month = PARTICIPATION.START_MONTH.coerce(SQLDataType.INTEGER);
        addHistory("start_year", "(({0} // 12) - " + FIRST_YEAR + ")", month, YEARS);
        addHistory("start_season", "(({0} % 12) // 3)", month, SEASONS);
        addHistory(
                "month_before",
                "({0} - 48)",
                DSL.field("ascii(substr({0}, 24, 1))", SQLDataType.INTEGER, PARTICIPATION.PATH),
                BANDS);
        add(Dimension.GENDER);
        add(Dimension.LANGUAGE_GROUP);
        addHistory("months_unemployed_24", "(({0} + 5) // 6)", monthsIn("6", 1), 5);
        addHistory("months_employed_12", "(({0} + 5) // 6)", monthsIn("123", 13), 3);
        addHistory("months_in_service_24", "least(({0} + 2) // 3, 2)", monthsIn("5", 1), 3);
        addHistory("months_unobserved_24", "(({0} + 11) // 12)", monthsIn("089", 1), 3);
        catalogue.members(Dimension.TARGET_GROUP).keys(null).forEach(bit -> targetGroups.add(targetGroup(bit)));
    }

    private void add(Dimension dimension) {
        int size = catalogue.members(dimension).keys(null).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
        packed.add(new Attribute(dimension.name().toLowerCase(Locale.ROOT), Selection.column(dimension), size));
    }

    private void addHistory(String name, String level, Field<Integer> of, int size) {
        packed.add(new Attribute(name, DSL.field(level, SQLDataType.INTEGER, of), size));
    }

    /** Months before the start, from one of the 24 on, that are in one of the bands: in DuckDB nothing counts characters faster. */
    private static Field<Integer> monthsIn(String bands, int from) {
        int months = MONTHS_BEFORE + 1 - from;
        return bands.chars()
                .mapToObj(band -> DSL.field(
                        "({0} - hamming({1}, {2})::INTEGER)",
                        SQLDataType.INTEGER,
                        DSL.inline(months),
                        DSL.substring(PARTICIPATION.PATH, DSL.inline(from), DSL.inline(months)),
                        DSL.inline(Character.toString(band).repeat(months))))
                .reduce(Field::plus)
                .orElseThrow();
    }

    /** How many months ago the last one in work was; 25: none of the 24. */
    private static Field<Integer> placeOfLastJob() {
        return DSL.field(
                "coalesce(least(nullif(instr({0}, '1'), 0), nullif(instr({0}, '2'), 0), nullif(instr({0}, '3'), 0)),"
                        + " 25)",
                SQLDataType.INTEGER, DSL.field("reverse(substr({0}, 1, 24))", PARTICIPATION.PATH));
    }

    private Attribute targetGroup(int bit) {
        return new Attribute(
                "target_group "
                        + catalogue.members(Dimension.TARGET_GROUP).withKey(bit).code(),
                DSL.field("(({0} >> {1}) & 1)", SQLDataType.INTEGER, PARTICIPATION.TARGET_GROUPS, DSL.inline(bit)),
                2);
    }

    List<Attribute> all() {
        List<Attribute> all = new ArrayList<>(packed);
        all.addAll(targetGroups);
        return all;
    }

    List<String> names() {
        return all().stream().map(Attribute::name).toList();
    }

    /** All attributes but target groups in one number. */
    Field<Long> code() {
        Field<Long> code = DSL.inline(0L);
        long times = 1;
        for (Attribute attribute : packed) {
            code = code.plus(attribute.level().cast(SQLDataType.BIGINT).mul(DSL.inline(times)));
            times *= attribute.size();
        }
        return code;
    }

    /** Levels of all attributes, from their number and the target groups' bits. */
    int[] levels(long code, long targetGroupBits) {
        int[] levels = new int[packed.size() + targetGroups.size()];
        long rest = code;
        int at = 0;
        for (Attribute attribute : packed) {
            levels[at++] = (int) (rest % attribute.size());
            rest /= attribute.size();
        }
        for (int bit : catalogue.members(Dimension.TARGET_GROUP).keys(null)) {
            levels[at++] = (int) (targetGroupBits >> bit & 1);
        }
        return levels;
    }
}
