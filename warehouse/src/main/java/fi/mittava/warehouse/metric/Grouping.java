package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Members;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What tells the groups of a question apart: whole-number keys, from rows to the answer's members. */
final class Grouping {

    /** Target groups depend on one another, so that few of the possible combinations occur. */
    private static final int MOST_COMBINATIONS_AS_BITS = 6;

    /** In months: how long data go back, roughly. */
    private static final int TEN_YEARS = 120;

    private static final Field<Integer> PERIOD = DSL.field(DSL.name("period"), SQLDataType.INTEGER);
    private static final Field<Integer> TARGET_GROUP = DSL.field(DSL.name("target_group_bit"), SQLDataType.INTEGER);

    private final FigureQuestion question;
    private final GenerationCatalogue catalogue;

    Grouping(FigureQuestion question, GenerationCatalogue catalogue) {
        this.question = question;
        this.catalogue = catalogue;
    }

    /** A participation has as many target groups as bits, so it may be in many groups. */
    boolean isOverlapping() {
        return question.groupBy().contains(Dimension.TARGET_GROUP);
    }

    boolean isWhole() {
        return question.groupBy().isEmpty() && question.grain() == null;
    }

    /** Keys that a row has one of each of, named as in {@link #keys()}. */
    List<Field<Integer>> keysOfRow() {
        List<Field<Integer>> keys = new ArrayList<>();
        Grain grain = question.grain();
        if (grain != null) {
            keys.add(period(grain).as(PERIOD));
        }
        for (Dimension dimension : question.groupBy()) {
            if (dimension != Dimension.TARGET_GROUP) {
                keys.add(Selection.column(dimension).as(key(dimension)));
            }
        }
        return keys;
    }

    /** Names of all keys of a group. */
    List<Field<Integer>> keys() {
        List<Field<Integer>> keys = new ArrayList<>();
        if (question.grain() != null) {
            keys.add(PERIOD);
        }
        question.groupBy().forEach(dimension -> keys.add(key(dimension)));
        return keys;
    }

    /** Whether a row of {@code participation} belongs to the group whose keys {@code cells} holds. */
    Condition isIn(String cells) {
        Condition isIn = DSL.noCondition();
        Grain grain = question.grain();
        if (grain != null) {
            isIn = isIn.and(period(grain).eq(of(cells, PERIOD)));
        }
        for (Dimension dimension : question.groupBy()) {
            Field<Integer> key = of(cells, key(dimension));
            isIn = isIn.and(
                    dimension == Dimension.TARGET_GROUP
                            ? hasBit(PARTICIPATION.TARGET_GROUPS, key)
                            : Selection.column(dimension).eq(key));
        }
        return isIn;
    }

    /** Target groups that the answer may show: those of the filter, else all. */
    List<Integer> targetGroupBits() {
        List<String> wanted = question.filter().get(Dimension.TARGET_GROUP);
        return catalogue.members(Dimension.TARGET_GROUP).keys(wanted);
    }

    static Field<Integer> targetGroupKey() {
        return TARGET_GROUP;
    }

    static Condition hasBit(Field<Long> bits, Field<Integer> bit) {
        return DSL.condition("({0} >> {1}) & 1 = 1", bits, bit);
    }

    @Nullable
    YearMonth period(Record group) {
        Grain grain = question.grain();
        return grain == null ? null : Months.month(firstMonth(grain, group));
    }

    /** One of {@link #keys()} each: of the period its first month, of a dimension the member's key. */
    List<Integer> keyValues(Record group) {
        List<Integer> values = new ArrayList<>();
        Grain grain = question.grain();
        if (grain != null) {
            values.add(firstMonth(grain, group));
        }
        question.groupBy().forEach(dimension -> values.add(group.get(key(dimension))));
        return values;
    }

    /** By {@link #keys()}: the same whatever order DuckDB answers in. */
    Comparator<Record> order() {
        return (one, other) -> Arrays.compare(
                keyValues(one).toArray(Integer[]::new), keyValues(other).toArray(Integer[]::new));
    }

    private static int firstMonth(Grain grain, Record group) {
        return group.get(PERIOD) * grain.months();
    }

    /** One of {@link #keys()} each: whether groups that differ in it alone are disjoint. */
    List<Boolean> addUp() {
        List<Boolean> addUp = new ArrayList<>();
        if (question.grain() != null) {
            addUp.add(true);
        }
        question.groupBy().forEach(dimension -> addUp.add(dimension != Dimension.TARGET_GROUP));
        return addUp;
    }

    Map<Dimension, Member> members(Record group) {
        Map<Dimension, Member> members = new EnumMap<>(Dimension.class);
        for (Dimension dimension : question.groupBy()) {
            members.put(dimension, catalogue.members(dimension).withKey(group.get(key(dimension))));
        }
        return members;
    }

    /** How many groups there could be, roughly, where each combination of target groups is a group of its own. */
    long combinations() {
        int targetGroups = targetGroupBits().size();
        long combinations = groupsButTargetGroups();
        return isOverlapping() ? combinations << Math.min(targetGroups, MOST_COMBINATIONS_AS_BITS) : combinations;
    }

    private long groupsButTargetGroups() {
        long groups =
                question.grain() == null ? 1 : TEN_YEARS / question.grain().months();
        for (Dimension dimension : question.groupBy()) {
            if (dimension != Dimension.TARGET_GROUP) {
                List<String> wanted = question.filter().get(dimension);
                groups *= Math.max(catalogue.members(dimension).keys(wanted).size(), 1);
            }
        }
        return groups;
    }

    /** How many rows a group will have, roughly: as if members were equally many and independent. */
    long rowsOfAGroup(long participations) {
        double selected = participations;
        for (Map.Entry<Dimension, List<String>> wanted : question.filter().entrySet()) {
            Members members = catalogue.members(wanted.getKey());
            int all = Math.max(members.all().size(), 1);
            selected *= Math.min(1.0, (double) members.keys(wanted.getValue()).size() / all);
        }
        int overlapping = isOverlapping() ? Math.max(targetGroupBits().size(), 1) : 1;
        return (long) (selected / groupsButTargetGroups() / overlapping);
    }

    /** Counted from year 0: DuckDB groups by a quotient a third faster than by the month less its remainder. */
    private Field<Integer> period(Grain grain) {
        Field<Integer> month = Selection.month(question.period());
        return grain == Grain.MONTH
                ? month
                : DSL.field("divide({0}, {1})", SQLDataType.INTEGER, month, DSL.inline(grain.months()));
    }

    private static Field<Integer> key(Dimension dimension) {
        return dimension == Dimension.TARGET_GROUP
                ? TARGET_GROUP
                : DSL.field(DSL.name(dimension.name().toLowerCase(Locale.ROOT) + "_key"), SQLDataType.INTEGER);
    }

    static <T> Field<T> of(String table, Field<T> field) {
        return DSL.field(DSL.name(table, field.getName()), field.getDataType());
    }
}
