package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Which participations a question is about. */
public final class Selection {

    private Selection() {}

    /** Those of a filter and period that the asker may see. For this module only: no SQL outside the warehouse. */
    public static Condition of(
            Map<Dimension, List<String>> filter,
            @Nullable Period period,
            Access access,
            GenerationCatalogue catalogue) {
        return inPeriod(period).and(of(filter, catalogue)).and(of(access.scope(), catalogue));
    }

    static Condition of(FigureQuestion question, GenerationCatalogue catalogue) {
        return of(question, question.filter(), catalogue);
    }

    /** Those that only the filter by that dimension leaves out. */
    static Condition leftOutBy(Dimension dimension, FigureQuestion question, GenerationCatalogue catalogue) {
        List<Integer> wanted =
                catalogue.members(dimension).keys(question.filter().get(dimension));
        return of(question, question.unfiltered(dimension), catalogue).andNot(has(dimension, wanted));
    }

    private static Condition of(
            FigureQuestion question, Map<Dimension, List<String>> filter, GenerationCatalogue catalogue) {
        return inPeriod(question.period()).and(of(filter, catalogue)).and(of(question.scope(), catalogue));
    }

    private static Condition of(Map<Dimension, List<String>> codes, GenerationCatalogue catalogue) {
        Condition selected = DSL.noCondition();
        for (Map.Entry<Dimension, List<String>> wanted : codes.entrySet()) {
            Dimension dimension = wanted.getKey();
            selected = selected.and(has(dimension, catalogue.members(dimension).keys(wanted.getValue())));
        }
        return selected;
    }

    private static Condition has(Dimension dimension, List<Integer> keys) {
        if (keys.isEmpty()) {
            return DSL.falseCondition();
        }
        if (dimension == Dimension.TARGET_GROUP) {
            long bits = keys.stream().mapToLong(key -> 1L << key).reduce(0, (one, other) -> one | other);
            return DSL.condition("({0} & {1}) <> 0", PARTICIPATION.TARGET_GROUPS, DSL.inline(bits));
        }
        return column(dimension).in(keys.stream().map(DSL::inline).toList());
    }

    private static Condition inPeriod(@Nullable Period period) {
        if (period == null) {
            return DSL.noCondition();
        }
        return month(period)
                .ge(DSL.inline(Months.number(period.from())))
                .and(month(period).lt(DSL.inline(Months.number(period.to()))));
    }

    /** Month of the period's anchor; of the start without a period. */
    static Field<Integer> month(@Nullable Period period) {
        Field<Short> month =
                period != null && period.anchor() == Anchor.END ? PARTICIPATION.END_MONTH : PARTICIPATION.START_MONTH;
        return month.coerce(SQLDataType.INTEGER);
    }

    /** The column with a dimension's key; target groups have bits instead. */
    static Field<Integer> column(Dimension dimension) {
        Field<?> column = switch (dimension) {
            case AREA -> PARTICIPATION.AREA;
            case SERVICE -> PARTICIPATION.SERVICE;
            case SERVICE_TYPE -> PARTICIPATION.SERVICE_TYPE;
            case DELIVERY -> PARTICIPATION.DELIVERY;
            case PROVIDER -> PARTICIPATION.PROVIDER;
            case CONTRACT -> PARTICIPATION.CONTRACT;
            case GENDER -> PARTICIPATION.GENDER;
            case AGE_BAND -> PARTICIPATION.AGE_BAND;
            case EDUCATION -> PARTICIPATION.EDUCATION;
            case DURATION_BAND -> PARTICIPATION.DURATION_BAND;
            case LANGUAGE_GROUP -> PARTICIPATION.LANGUAGE_GROUP;
            case TARGET_GROUP -> throw new IllegalArgumentException("a target group is a bit, not a column");
        };
        return column.coerce(SQLDataType.INTEGER);
    }
}
