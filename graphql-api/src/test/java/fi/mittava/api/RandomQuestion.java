package fi.mittava.api;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of groups, drawn by chance.
 *
 * @param grain null: no periods
 * @param filter codes by the fields of ImpactFilter, null and empty ones too; null: no filter
 * @param columns each once
 */
record RandomQuestion(
        List<AskedDimension> groupBy,
        @Nullable Grain grain,
        @Nullable Map<String, @Nullable List<String>> filter,
        @Nullable Months months,
        List<Column> columns,
        List<Order> orderBy) {

    static final String GOALS = "goals";

    private static final List<String> EVERY_GOAL = List.of("employment", "education", "employability", "language");
    private static final int MOST_DIMENSIONS = 4;
    private static final int MOST_COLUMNS = 5;

    /** Of the schema. */
    enum Grain {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int length;

        Grain(int length) {
            this.length = length;
        }

        int length() {
            return length;
        }
    }

    /** From the first to before the second, of the start if no anchor is named. */
    record Months(YearMonth from, YearMonth to, @Nullable Anchor anchor) {}

    /** Of the schema. */
    enum Anchor {
        START,
        END
    }

    /** @param horizon null: the metric takes none */
    record Column(AskedMetric metric, @Nullable Integer horizon, Anchor anchor) {

        static Column of(AskedMetric metric, int horizon, Anchor anchor) {
            return new Column(metric, metric.hasHorizon() ? horizon : null, anchor);
        }
    }

    /** By a dimension's code, or by the value of a metric at months from the end; one of them is null. */
    record Order(
            @Nullable AskedDimension dimension, @Nullable Column column, boolean isDescending) {}

    /** @param codes those that each dimension has */
    static RandomQuestion draw(Random random, Map<AskedDimension, List<String>> codes) {
        List<AskedDimension> dimensions = new ArrayList<>(Arrays.asList(AskedDimension.values()));
        Collections.shuffle(dimensions, random);
        List<AskedDimension> groupBy = List.copyOf(dimensions.subList(0, Math.min(random.nextInt(6), MOST_DIMENSIONS)));
        return new RandomQuestion(
                groupBy,
                random.nextInt(3) == 0 ? oneOf(random, Grain.values()) : null,
                random.nextInt(5) == 0 ? null : filter(random, codes),
                random.nextBoolean() ? months(random) : null,
                distinct(random, MOST_COLUMNS, RandomQuestion::column),
                distinct(random, 2, drawn -> order(drawn, groupBy)));
    }

    private static Map<String, @Nullable List<String>> filter(Random random, Map<AskedDimension, List<String>> codes) {
        Map<String, @Nullable List<String>> filter = new LinkedHashMap<>();
        codes.forEach((dimension, known) -> {
            if (random.nextInt(6) == 0) {
                filter.put(dimension.filterField(), some(random, known));
            }
        });
        if (random.nextInt(6) == 0) {
            filter.put(GOALS, some(random, EVERY_GOAL));
        }
        return filter;
    }

    /** Mostly many of them, seldom one that nobody has, none, or no list. */
    private static @Nullable List<String> some(Random random, List<String> known) {
        int chance = random.nextInt(16);
        if (chance == 0) {
            return null;
        }
        List<String> codes = new ArrayList<>(known);
        Collections.shuffle(codes, random);
        List<String> some = new ArrayList<>(codes.subList(0, chance == 1 ? 0 : 1 + random.nextInt(codes.size())));
        if (random.nextInt(4) == 0) {
            some.add("nowhere");
        }
        return some;
    }

    private static Months months(Random random) {
        YearMonth from = YearMonth.of(2024, 1).plusMonths(random.nextInt(20));
        return new Months(
                from,
                from.plusMonths(1 + random.nextInt(18)),
                random.nextInt(3) == 0 ? null : oneOf(random, Anchor.values()));
    }

    private static Column column(Random random) {
        return Column.of(oneOf(random, AskedMetric.values()), random.nextInt(25), oneOf(random, Anchor.values()));
    }

    private static Order order(Random random, List<AskedDimension> groupBy) {
        boolean isDescending = random.nextBoolean();
        return groupBy.isEmpty() || random.nextBoolean()
                ? new Order(
                        null,
                        Column.of(oneOf(random, AskedMetric.values()), random.nextInt(25), Anchor.END),
                        isDescending)
                : new Order(groupBy.get(random.nextInt(groupBy.size())), null, isDescending);
    }

    private static <T> List<T> distinct(Random random, int most, Function<Random, T> draw) {
        Set<T> drawn = new LinkedHashSet<>();
        int wanted = random.nextInt(most + 1);
        for (int time = 0; time < wanted; time++) {
            drawn.add(draw.apply(random));
        }
        return List.copyOf(drawn);
    }

    static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** As {@code figures} asks it: each metric at each horizon, from one anchor, in no order asked for. */
    RandomQuestion tidy() {
        Anchor anchor = columns.stream().map(Column::anchor).findFirst().orElse(Anchor.END);
        return new RandomQuestion(
                groupBy,
                grain,
                filter,
                months,
                metrics().stream()
                        .flatMap(metric -> (metric.hasHorizon() ? horizons().stream() : Stream.of(0))
                                .map(horizon -> Column.of(metric, horizon, anchor)))
                        .toList(),
                List.of());
    }

    /** One at least. */
    List<AskedMetric> metrics() {
        return columns.isEmpty()
                ? List.of(AskedMetric.PERSONS)
                : columns.stream().map(Column::metric).distinct().toList();
    }

    /** One at least. */
    List<Integer> horizons() {
        List<Integer> horizons = columns.stream()
                .flatMap(column -> Stream.ofNullable(column.horizon()))
                .distinct()
                .toList();
        return horizons.isEmpty() ? List.of(6) : horizons;
    }
}
