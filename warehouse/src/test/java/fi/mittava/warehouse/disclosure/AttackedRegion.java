package fi.mittava.warehouse.disclosure;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.MetricQuery;
import fi.mittava.warehouse.metric.MetricRequest;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Few participations in each of the finest cells of a year, twice: the later generation holds some more of the same months. Every
 * participation is a person's only one, and keeps its record key.
 */
final class AttackedRegion {

    static final List<Dimension> DIMENSIONS = List.of(Dimension.AREA, Dimension.SERVICE, Dimension.GENDER);
    private static final int[] VALUES = {2, 3, 2};
    private static final int QUARTERS = 4;
    static final int CELLS = 2 * 3 * 2 * QUARTERS;

    private final int[][] counts = new int[2][CELLS];
    private final StringBuilder[] rows = {new StringBuilder(), new StringBuilder()};

    AttackedRegion(long seed) {
        Random random = new Random(seed);
        int person = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int first = random.nextInt(3) == 0 ? random.nextInt(3) : random.nextInt(16);
            int later = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            for (int participation = 0; participation < first + later; participation++) {
                String row = row(person++, cell, random.nextInt(NoiseTable.KEYS));
                rows[1].append(row);
                if (participation < first) {
                    rows[0].append(row);
                }
            }
            counts[0][cell] = first;
            counts[1][cell] = first + later;
        }
    }

    private static String row(int person, int cell, int recordKey) {
        return "%d | %d | %d | %d | 2025-%02d | %d%n"
                .formatted(
                        person,
                        1 + value(cell, 0),
                        1 + value(cell, 1),
                        1 + value(cell, 2),
                        1 + value(cell, 3) * 3,
                        recordKey);
    }

    /** Of a dimension by its place; of the quarter: 3. */
    private static int value(int cell, int place) {
        int left = cell;
        for (int before = 0; before < place; before++) {
            left /= VALUES[before];
        }
        return place < VALUES.length ? left % VALUES[place] : left;
    }

    GenerationReader open(Path folder, int generation) {
        return InlineGeneration.open(new InlineGeneration()
                .withMostParticipationsPerPerson(1)
                .write(folder, "person | area | service | gender | start | record\n" + rows[generation]));
    }

    /** A group that some question may ask for: a value of some dimensions, of one quarter or the year. */
    record Group(
            BitSet cells,
            Map<Dimension, Integer> values,
            @Nullable Integer quarter) {

        long count(int[] counts) {
            return cells.stream().mapToLong(cell -> counts[cell]).sum();
        }
    }

    int[] counts(int generation) {
        return counts[generation];
    }

    /** Every group of up to two dimensions, in every quarter and the year. */
    List<Group> groups() {
        Map<List<Object>, BitSet> groups = new LinkedHashMap<>();
        for (List<Dimension> groupBy : crossings()) {
            for (int cell = 0; cell < CELLS; cell++) {
                Map<Dimension, Integer> values = new LinkedHashMap<>();
                for (Dimension dimension : groupBy) {
                    values.put(dimension, value(cell, DIMENSIONS.indexOf(dimension)));
                }
                for (int quarter : new int[] {value(cell, VALUES.length), -1}) {
                    groups.computeIfAbsent(List.of(values, quarter), none -> new BitSet())
                            .set(cell);
                }
            }
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((key, cells) -> {
            @SuppressWarnings("unchecked")
            Map<Dimension, Integer> values = (Map<Dimension, Integer>) key.get(0);
            all.add(new Group(cells, values, key.get(1).equals(-1) ? null : (Integer) key.get(1)));
        });
        return all;
    }

    static List<List<Dimension>> crossings() {
        List<List<Dimension>> crossings = new ArrayList<>();
        crossings.add(List.of());
        for (Dimension one : DIMENSIONS) {
            crossings.add(List.of(one));
            for (Dimension other : DIMENSIONS) {
                if (one.compareTo(other) < 0) {
                    crossings.add(List.of(one, other));
                }
            }
        }
        return crossings;
    }

    /** Numbers of participations as they are told to a profile, by group; a group that isn't told is missing. */
    static Map<List<Object>, Long> told(
            GenerationReader reader,
            DisclosurePolicy policy,
            Profile profile,
            List<Dimension> groupBy,
            @Nullable Grain grain) {
        FigureQuestion question = new FigureQuestion(
                List.of(new MetricRequest(MetricCode.PARTICIPATIONS, null, Anchor.START, null)),
                groupBy,
                grain,
                Map.of(),
                null,
                List.of(),
                100_000,
                0);
        Map<List<Object>, Long> told = new LinkedHashMap<>();
        for (FigureAnswer.Row row : new MetricQuery(reader, policy)
                .answer(question, Access.toAll(profile))
                .rows()) {
            Figure figure = row.figures().getFirst();
            Map<Dimension, Integer> values = new LinkedHashMap<>();
            row.members()
                    .forEach((dimension, member) ->
                            values.put(dimension, Integer.parseInt(member.code().replaceAll("\\D+", "")) - 1));
            if (figure.value() != null) {
                told.put(
                        List.of(values, quarter(row.period(), grain)),
                        figure.value().longValueExact());
            }
        }
        return told;
    }

    private static int quarter(@Nullable YearMonth period, @Nullable Grain grain) {
        return period == null || grain == Grain.YEAR ? -1 : (period.getMonthValue() - 1) / 3;
    }

    /** The name of a group among those told. */
    static List<Object> name(Group group) {
        return List.of(group.values(), group.quarter() == null ? -1 : group.quarter());
    }
}
