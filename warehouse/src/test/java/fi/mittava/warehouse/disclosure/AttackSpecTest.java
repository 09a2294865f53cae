package fi.mittava.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.AttackedRegion.Group;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Grain;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody collects answers and works out what they let each small cell be. */
class AttackSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final int ENOUGH = 10;
    private static final int BOUND = 10;

    @TempDir
    private Path folder;

    /** The attacker knows the rules, and that later generations only add. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void publicListPinsNoSmallCellDownOverTwoGenerations(long seed) {
        AttackedRegion region = new AttackedRegion(seed);
        Attacker attacker = new Attacker(2 * AttackedRegion.CELLS);
        List<Group> groups = region.groups();
        for (int generation = 0; generation < 2; generation++) {
            Map<List<Object>, Long> told = allTold(region, generation, Profile.PUBLIC);
            assertThat(told).as("answers").hasSizeGreaterThan(30);
            for (Group group : groups) {
                Long count = told.get(AttackedRegion.name(group));
                attacker.learn(
                        cells(group, generation),
                        count == null ? 0.0 : (double) Math.max(ENOUGH, count - BOUND),
                        count == null ? ENOUGH - 1.0 + BOUND : (double) count + BOUND);
            }
        }
        int small = 0;
        for (Group group : groups) {
            for (int generation = 0; generation < 2; generation++) {
                if (isSmall(group.count(region.counts(generation)))) {
                    small++;
                    assertThat(attacker.range(cells(group, generation)).holds(ENOUGH))
                            .as("%s in generation %d", group, generation)
                            .isTrue();
                }
            }
        }
        assertThat(small).isGreaterThan(20);
    }

    /** The attacker would succeed if the noise were let off. */
    @Test
    void exactCountsOfThePublicListWouldPinSmallCellsDown() {
        AttackedRegion region = new AttackedRegion(1);
        Attacker attacker = new Attacker(AttackedRegion.CELLS);
        for (Group group : region.groups()) {
            long count = group.count(region.counts(0));
            attacker.learn(
                    group.cells(),
                    count < ENOUGH ? 0.0 : (double) count,
                    count < ENOUGH ? ENOUGH - 1.0 : (double) count);
        }
        assertThat(region.groups().stream()
                        .filter(group -> isSmall(group.count(region.counts(0))))
                        .filter(group -> !attacker.range(group.cells()).holds(ENOUGH)))
                .hasSizeGreaterThan(5);
    }

    /** A page of a viewer: the whole, its services, its areas, both crossed, and each quarter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 15, 17, 18, 42, 43, 60, 63, 78})
    void pageOfAViewerPinsNoSmallCellDown(long seed) {
        AttackedRegion region = new AttackedRegion(seed);
        Map<List<Object>, Long> told = new HashMap<>();
        List<List<Dimension>> page = List.of(
                List.of(),
                List.of(Dimension.AREA),
                List.of(Dimension.SERVICE),
                List.of(Dimension.AREA, Dimension.SERVICE));
        try (GenerationReader reader = region.open(folder, 0)) {
            for (List<Dimension> groupBy : page) {
                told.putAll(AttackedRegion.told(reader, DEFAULTS, Profile.VIEWER, groupBy, null));
                told.putAll(AttackedRegion.told(reader, DEFAULTS, Profile.VIEWER, groupBy, Grain.QUARTER));
            }
        }
        Attacker attacker = new Attacker(AttackedRegion.CELLS);
        List<Group> asked = region.groups().stream()
                .filter(group -> page.contains(List.copyOf(group.values().keySet())))
                .toList();
        for (Group group : asked) {
            Long count = told.get(AttackedRegion.name(group));
            attacker.learn(
                    group.cells(),
                    count == null ? 0.0 : (double) count,
                    count == null ? Double.POSITIVE_INFINITY : (double) count);
        }
        for (Group group : asked) {
            if (isSmall(group.count(region.counts(0)))) {
                assertThat(attacker.range(group.cells()).holds(ENOUGH))
                        .as("%s: %s of %d", group, attacker.range(group.cells()), group.count(region.counts(0)))
                        .isTrue();
            }
        }
    }

    @Test
    void theSamePeopleAlwaysGetTheSameNoise() {
        AttackedRegion region = new AttackedRegion(1);
        Map<List<Object>, Long> first = allTold(region, 0, Profile.PUBLIC);
        Map<List<Object>, Long> second = allTold(region, 1, Profile.PUBLIC);
        List<Group> unchanged = region.groups().stream()
                .filter(group -> group.count(region.counts(0)) == group.count(region.counts(1)))
                .filter(group -> group.count(region.counts(0)) > 0)
                .toList();
        assertThat(unchanged).hasSizeGreaterThan(20);
        for (Group group : unchanged) {
            assertThat(second.get(AttackedRegion.name(group))).isEqualTo(first.get(AttackedRegion.name(group)));
        }
    }

    @Test
    void noiseIsThereAndBounded() {
        AttackedRegion region = new AttackedRegion(1);
        Map<List<Object>, Long> told = allTold(region, 0, Profile.PUBLIC);
        List<Long> noise = region.groups().stream()
                .filter(group -> told.containsKey(AttackedRegion.name(group)))
                .map(group ->
                        Objects.requireNonNull(told.get(AttackedRegion.name(group))) - group.count(region.counts(0)))
                .toList();
        assertThat(noise).allMatch(added -> Math.abs(added) <= BOUND);
        assertThat(noise.stream().filter(added -> added != 0)).hasSizeGreaterThan(noise.size() / 2);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < ENOUGH;
    }

    private Map<List<Object>, Long> allTold(AttackedRegion region, int generation, Profile profile) {
        Map<List<Object>, Long> told = new HashMap<>();
        List<@Nullable Grain> grains = new ArrayList<>(List.of(Grain.QUARTER, Grain.YEAR));
        grains.add(null);
        try (GenerationReader reader = region.open(folder, generation)) {
            for (List<Dimension> groupBy : AttackedRegion.crossings()) {
                for (Grain grain : grains) {
                    told.putAll(AttackedRegion.told(reader, DEFAULTS, profile, groupBy, grain));
                }
            }
        }
        return told;
    }

    /** Of the later generation a cell is the earlier one and what was added. */
    private static BitSet cells(Group group, int generation) {
        BitSet cells = (BitSet) group.cells().clone();
        if (generation == 1) {
            IntStream.range(0, AttackedRegion.CELLS)
                    .filter(group.cells()::get)
                    .forEach(cell -> cells.set(AttackedRegion.CELLS + cell));
        }
        return cells;
    }
}
