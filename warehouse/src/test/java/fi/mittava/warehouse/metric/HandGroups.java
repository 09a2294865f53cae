package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record;

/**
 * A question about every metric, and the same in SQL by hand.
 *
 * @param keys gives the group's name
 * @param where gives the rows
 * @param leftOut for each filter that isn't grouped by, the rows that it alone leaves out
 */
record HandGroups(String name, Ask ask, String keys, String where, List<LeftOut> leftOut) {

    /** Rows that a filter leaves out. */
    record LeftOut(String where, boolean isPersonal) {}

    static final List<MetricRequest> REQUESTS = requests();

    private static final Map<String, Map<String, Record>> BY_HAND = new ConcurrentHashMap<>();

    private static final Period ENDS_OF_2025 = new Period(YearMonth.of(2025, 1), YearMonth.of(2026, 1), Anchor.END);

    HandGroups(String name, Ask ask, String keys, String where, LeftOut... leftOut) {
        this(name, ask, keys, where, List.of(leftOut));
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<HandGroups> questions() {
        return Stream.of(
                new HandGroups("the whole", asking(), "''", "true"),
                new HandGroups("by service type", asking().by(Dimension.SERVICE_TYPE), code("SERVICE_TYPE"), "true"),
                new HandGroups("by target group", asking().by(Dimension.TARGET_GROUP), code("TARGET_GROUP"), "true"),
                new HandGroups(
                        "by area and target group, of some providers",
                        asking().by(Dimension.AREA, Dimension.TARGET_GROUP)
                                .where(Dimension.PROVIDER, "provider-1", "provider-2", "unknown"),
                        code("AREA") + " || ' ' || " + code("TARGET_GROUP"),
                        "provider IN (0, 1, 2)",
                        new LeftOut("provider NOT IN (0, 1, 2)", false)),
                new HandGroups(
                        "by provider and month, of some target groups and a gender",
                        asking().by(Dimension.PROVIDER)
                                .per(Grain.MONTH)
                                .where(Dimension.TARGET_GROUP, "target_group-0", "target_group-3")
                                .where(Dimension.GENDER, "gender-2"),
                        month("start_month", 1) + " || ' ' || " + code("PROVIDER"),
                        "target_groups & 9 <> 0 AND gender = 2",
                        new LeftOut("target_groups & 9 = 0 AND gender = 2", true),
                        new LeftOut("target_groups & 9 <> 0 AND gender <> 2", true)),
                new HandGroups(
                        "by quarter of the end",
                        asking().per(Grain.QUARTER).in(ENDS_OF_2025),
                        month("end_month", 3),
                        "end_month >= 24300 AND end_month < 24312"),
                new HandGroups("by year", asking().per(Grain.YEAR), month("start_month", 12), "true"),
                new HandGroups(
                        "by all that is left",
                        asking().by(Dimension.DELIVERY, Dimension.EDUCATION, Dimension.LANGUAGE_GROUP),
                        code("DELIVERY") + " || ' ' || " + code("EDUCATION") + " || ' ' || " + code("LANGUAGE_GROUP"),
                        "true"),
                new HandGroups(
                        "by bands, of a contract",
                        asking().by(Dimension.AGE_BAND, Dimension.DURATION_BAND)
                                .where(Dimension.CONTRACT, "contract-3"),
                        code("AGE_BAND") + " || ' ' || " + code("DURATION_BAND"),
                        "contract = 3",
                        new LeftOut("contract <> 3", false)),
                new HandGroups(
                        "by service and month",
                        asking().by(Dimension.SERVICE).per(Grain.MONTH),
                        month("start_month", 1) + " || ' ' || " + code("SERVICE"),
                        "true"));
    }

    /** Up to four dimensions in a group, filters by others and months drawn by chance. */
    static HandGroups drawn(int seed) {
        Random random = new Random(seed);
        List<Dimension> dimensions = new ArrayList<>(List.of(Dimension.values()));
        Collections.shuffle(dimensions, random);
        int inGroups = random.nextInt(5);
        int filtered = inGroups + random.nextInt(4);
        Ask ask = asking();
        List<String> keys = new ArrayList<>();
        List<String> where = new ArrayList<>(List.of("true"));
        if (random.nextInt(3) == 0) {
            Grain grain = List.of(Grain.values()).get(random.nextInt(3));
            ask.per(grain);
            keys.add(month("start_month", grain.months()));
        }
        List<Dimension> groupBy =
                dimensions.subList(0, inGroups).stream().sorted().toList();
        ask.by(groupBy.toArray(Dimension[]::new));
        groupBy.forEach(dimension -> keys.add(code(dimension.name())));
        for (Dimension dimension : dimensions.subList(inGroups, filtered)) {
            int[] wanted = random.ints(1 + random.nextInt(3), 0, 4).toArray();
            ask.where(
                    dimension,
                    IntStream.of(wanted).mapToObj(key -> code(dimension, key)).toArray(String[]::new));
            where.add(has(dimension, wanted));
        }
        if (random.nextBoolean()) {
            int from = 24288 + random.nextInt(24);
            ask.in(new Period(Months.month(from), Months.month(from + 10), Anchor.START));
            where.add("start_month >= " + from + " AND start_month < " + (from + 10));
        }
        return new HandGroups(
                "drawn " + seed,
                ask,
                keys.isEmpty() ? "''" : String.join(" || ' ' || ", keys),
                String.join(" AND ", where));
    }

    /** As {@code InlineGeneration} names members. */
    private static String code(Dimension dimension, int key) {
        return key == 0 && dimension != Dimension.TARGET_GROUP
                ? "unknown"
                : dimension.name().toLowerCase(Locale.ROOT) + "-" + key;
    }

    private static String has(Dimension dimension, int... keys) {
        return IntStream.of(keys)
                .mapToObj(key -> dimension == Dimension.TARGET_GROUP
                        ? "(target_groups >> " + key + ") & 1 = 1"
                        : "p." + dimension + " = " + key)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Every figure's parts by the group's name. */
    Map<String, Record> byHand(GenerationReader reader) {
        return figured(reader, where);
    }

    /** The same of those whom one filter leaves out. */
    Map<String, Record> leftOut(GenerationReader reader, LeftOut others) {
        return figured(reader, others.where());
    }

    /** Once for all tests: the region is always the same. */
    private Map<String, Record> figured(GenerationReader reader, String rows) {
        return BY_HAND.computeIfAbsent(name + rows, none -> figure(reader, rows));
    }

    private Map<String, Record> figure(GenerationReader reader, String rows) {
        String columns = IntStream.range(0, REQUESTS.size())
                .mapToObj(index -> HandSql.of(REQUESTS.get(index)).columns(index))
                .collect(Collectors.joining(", "));
        String overlap =
                keys.contains("TARGET_GROUP") ? " JOIN target_group g ON (target_groups >> g.key) & 1 = 1" : "";
        String select = "SELECT " + keys + " AS group_name, " + columns + " FROM participation p" + overlap + " WHERE "
                + rows + " GROUP BY ALL";
        return reader.read(sql -> sql.fetch(select)).stream()
                .collect(Collectors.toMap(row -> row.get("group_name", String.class), row -> row));
    }

    private static String code(String dimension) {
        String key = dimension.equals("TARGET_GROUP") ? "g.key" : "p." + dimension;
        return "(SELECT m.code FROM member m WHERE m.dimension = '" + dimension + "' AND m.key = " + key + ")";
    }

    private static String month(String column, int length) {
        String first = "(" + column + " - " + column + " % " + length + ")";
        return "printf('%04d-%02d', (" + first + " // 12)::INTEGER, (" + first + " % 12 + 1)::INTEGER)";
    }

    static String key(FigureAnswer.Row row) {
        String period = row.period() == null ? "" : row.period() + " ";
        return row.members().values().stream()
                .map(Member::code)
                .collect(Collectors.joining(" ", period, ""))
                .strip();
    }

    static long whole(Record row, String name, int index) {
        return row.get(name + "_" + index, Long.class);
    }

    private static Ask asking() {
        return Ask.about(REQUESTS.toArray(MetricRequest[]::new)).page(100_000, 0);
    }

    /** Every metric but effects; those with a horizon by both anchors, in months of the wide columns and of the path. */
    private static List<MetricRequest> requests() {
        List<MetricRequest> requests = new ArrayList<>();
        for (Metric metric : MetricCatalogue.all()) {
            if (metric.needsTarget() || metric.isEffect()) {
                continue;
            }
            if (metric.hasHorizon()) {
                for (int horizon : new int[] {0, 3, 12}) {
                    requests.add(Ask.request(metric.code(), horizon, Anchor.START));
                }
                for (int horizon : new int[] {6, 7, 24}) {
                    requests.add(Ask.request(metric.code(), horizon, Anchor.END));
                }
            } else {
                requests.add(Ask.request(metric.code()));
            }
        }
        return requests;
    }
}
