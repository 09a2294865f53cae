package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a manager sees at the defaults, against counts by hand and the rules as they are written. */
class MetricQueryHidesSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));

    private static final Map<String, List<Column>> COLUMNS = new HashMap<>();

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(RandomRegion.write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<HandGroups> questions() {
        return HandGroups.questions();
    }

    /** Of one metric, what the answer hides, and what must be hidden whatever the others are. */
    private record Column(
            int index, FigureKind kind, Map<String, Record> byHand, Set<String> hidden, Set<String> unsafe) {

        long n(String group) {
            return HandGroups.whole(row(group), "n", index);
        }

        long persons(String group) {
            return HandGroups.whole(row(group), "persons", index);
        }

        @Nullable
        Long hits(String group) {
            return row(group).get("hits_" + index, Long.class);
        }

        private Record row(String group) {
            return Objects.requireNonNull(byHand.get(group));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hidesWhatIsTooSmall(HandGroups asked) {
        for (Column column : columns(asked)) {
            assertThat(column.hidden()).as(what(column)).containsAll(column.unsafe());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void hidesNothingWhereNothingIsTooSmall(HandGroups asked) {
        columns(asked).stream()
                .filter(column -> column.unsafe().isEmpty())
                .forEach(column -> assertThat(column.hidden()).as(what(column)).isEmpty());
    }

    /** Along every dimension whose groups are disjoint the hidden ones follow from total less shown, but together only. */
    @ParameterizedTest
    @MethodSource("questions")
    void totalsGiveNothingHiddenAway(HandGroups asked) {
        for (Column column : columns(asked)) {
            for (List<String> line : lines(asked, column.byHand().keySet())) {
                List<String> hidden =
                        line.stream().filter(column.hidden()::contains).toList();
                boolean isAllHidden =
                        line.stream().filter(group -> column.n(group) > 0).count() == hidden.size();
                if (!hidden.isEmpty() && !isAllHidden) {
                    assertThat(hidden).as(what(column)).hasSizeGreaterThan(1);
                    assertThat(isShown(
                                    column.kind(),
                                    sum(hidden, column::n),
                                    sum(hidden, column::persons),
                                    column.hits(hidden.getFirst()) == null
                                            ? null
                                            : sum(hidden, group -> Objects.requireNonNull(column.hits(group))),
                                    isPersonal(asked)))
                            .as(what(column) + ": " + hidden)
                            .isTrue();
                }
            }
        }
    }

    private static List<Column> columns(HandGroups asked) {
        return COLUMNS.computeIfAbsent(asked.name(), none -> made(asked));
    }

    private static List<Column> made(HandGroups asked) {
        Map<String, Record> byHand = asked.byHand(reader);
        Map<String, FigureAnswer.Row> answered = asked.ask().of(reader, DEFAULTS, Profile.MANAGER).rows().stream()
                .collect(Collectors.toMap(HandGroups::key, Function.identity()));
        Map<HandGroups.LeftOut, Map<String, Record>> leftOut = new HashMap<>();
        asked.leftOut().forEach(others -> leftOut.put(others, asked.leftOut(reader, others)));
        return IntStream.range(0, HandGroups.REQUESTS.size())
                .filter(index -> isByItself(HandGroups.REQUESTS.get(index)))
                .mapToObj(index -> column(asked, index, byHand, answered, leftOut))
                .toList();
    }

    /** Ratios and the three shares look at other figures too: MetricQueryDisclosureSpecTest. */
    private static boolean isByItself(MetricRequest request) {
        return request.metric() != MetricCode.COST_PER_EMPLOYED
                && request.metric() != MetricCode.COST_PER_OPEN_EMPLOYED
                && kind(request) != FigureKind.METER_SHARE;
    }

    private static FigureKind kind(MetricRequest request) {
        return MetricCatalogue.metric(request.metric()).kind();
    }

    /** Groups that nobody is counted in are left out. */
    private static Column column(
            HandGroups asked,
            int index,
            Map<String, Record> byHand,
            Map<String, FigureAnswer.Row> answered,
            Map<HandGroups.LeftOut, Map<String, Record>> leftOut) {
        Column column =
                new Column(index, kind(HandGroups.REQUESTS.get(index)), byHand, new HashSet<>(), new HashSet<>());
        byHand.keySet().stream().filter(group -> column.n(group) > 0).forEach(group -> {
            FigureAnswer.Row row = answered.get(group);
            if (row == null || row.figures().get(index).isHidden()) {
                column.hidden().add(group);
            }
            if (!isShown(column.kind(), column.n(group), column.persons(group), column.hits(group), isPersonal(asked))
                    || leftOut.entrySet().stream()
                            .anyMatch(others -> isGivenAway(
                                    column, others.getKey(), others.getValue().get(group)))) {
                column.unsafe().add(group);
            }
        });
        return column;
    }

    private static boolean isGivenAway(Column column, HandGroups.LeftOut filter, @Nullable Record others) {
        boolean isOfMeter = column.kind() == FigureKind.METER;
        if (others == null || !(isOfMeter || filter.isPersonal())) {
            return false;
        }
        long persons = HandGroups.whole(others, "persons", column.index());
        return persons > 0 && persons < (isOfMeter ? 10 : 5);
    }

    private static boolean isShown(FigureKind kind, long n, long persons, @Nullable Long hits, boolean isPersonal) {
        return switch (kind) {
            case COUNT -> !isPersonal || persons >= 5;
            case REGISTER_MEAN -> persons >= 5;
            case REGISTER_SHARE -> persons >= (hits != null && (hits == 0 || hits == n) ? 10 : 5);
            case METER -> persons >= 10;
            case EFFECT, METER_SHARE, METER_SILENCE -> throw new IllegalArgumentException(kind + " is told otherwise");
        };
    }

    private static long sum(List<String> groups, Function<String, Long> part) {
        return groups.stream().mapToLong(part::apply).sum();
    }

    private static boolean isPersonal(HandGroups asked) {
        return asked.ask().question().dimensions().stream().anyMatch(Dimension::isPersonal);
    }

    /** Groups whose names differ in one part only, where that isn't the target group. */
    private static List<List<String>> lines(HandGroups asked, Set<String> groups) {
        FigureQuestion question = asked.ask().question();
        int first = question.grain() == null ? 0 : 1;
        List<List<String>> lines = new ArrayList<>();
        for (int part = 0; part < first + question.groupBy().size(); part++) {
            if (part < first || question.groupBy().get(part - first) != Dimension.TARGET_GROUP) {
                int left = part;
                lines.addAll(groups.stream()
                        .collect(Collectors.groupingBy(group -> without(group, left)))
                        .values());
            }
        }
        return lines;
    }

    private static List<String> without(String group, int part) {
        List<String> parts = new ArrayList<>(Arrays.asList(group.split(" ")));
        parts.remove(part);
        return parts;
    }

    private static String what(Column column) {
        return HandGroups.REQUESTS.get(column.index()).toString();
    }
}
