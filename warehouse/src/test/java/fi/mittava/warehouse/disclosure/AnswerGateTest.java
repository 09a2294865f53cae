package fi.mittava.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the defaults, where a meter figure takes 10 persons and a viewer's count as many. */
class AnswerGateTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final int ENOUGH = 10;

    @Test
    void loneHiddenSiblingTakesTheNextSmallestWithIt() {
        assertThat(shown(30, 9, 12, 20)).containsExactly(30, -1, -1, 20);
    }

    @ParameterizedTest
    @CsvSource({"9, -1", "10, 10", "11, 11"})
    void siblingsStayWhereNoneIsTooSmall(int smallest, int shown) {
        assertThat(shown(30, smallest, 20).get(1)).isEqualTo(shown);
        assertThat(shown(30, smallest, 20).get(2)).isEqualTo(shown < 0 ? -1 : 20);
    }

    @Test
    void hiddenSiblingsAreEnoughTogether() {
        assertThat(shown(30, 4, 6, 20)).containsExactly(30, -1, -1, 20);
        assertThat(shown(30, 4, 5, 20)).containsExactly(30, -1, -1, -1);
    }

    @Test
    void nobodyIsNoSiblingToHideBehind() {
        assertThat(shown(30, 4, 0, 20)).containsExactly(30, -1, 0, -1);
    }

    @Test
    void allAreHiddenWhereNoneIsLeftToHideBehind() {
        assertThat(shown(9, 12)).containsExactly(-1, -1);
        assertThat(shown(9)).containsExactly(-1);
    }

    @Test
    void groupsThatOverlapGiveNothingAwayByTheirTotal() {
        AnswerGate gate = new AnswerGate(gate(Profile.MANAGER), List.of(false));
        assertThat(gate.pass(List.of(group(List.of(1), 30), group(List.of(2), 9), group(List.of(3), 12))))
                .extracting(told -> told.orElseThrow().getFirst().isHidden())
                .containsExactly(false, true, false);
    }

    @Test
    void groupsWhoseExistenceMayNotBeToldAreLeftOut() {
        List<AnswerGate.Group> groups = new ArrayList<>();
        for (int persons : new int[] {30, 9, 12}) {
            Unguarded count = unguarded(FigureKind.COUNT, persons, null);
            groups.add(new AnswerGate.Group(List.of(groups.size()), count, List.of(count)));
        }
        AnswerGate ofViewer = new AnswerGate(gate(Profile.VIEWER), List.of(true));
        assertThat(ofViewer.pass(groups)).extracting(Optional::isPresent).containsExactly(true, false, false);
        AnswerGate ofManager = new AnswerGate(gate(Profile.MANAGER), List.of(true));
        assertThat(ofManager.pass(groups)).extracting(Optional::isPresent).containsExactly(true, true, true);
    }

    /** By the first key alone 9 are hidden and 20 with them: the two 10 that these are would tell them again. */
    @Test
    void whatTheQuestionForATotalHidesIsNotToldByItsParts() {
        List<AnswerGate.Group> groups = List.of(
                group(List.of(1, 1), 9),
                group(List.of(2, 2), 10),
                group(List.of(2, 3), 10),
                group(List.of(3, 2), 50),
                group(List.of(3, 3), 50));
        List<Optional<List<Figure>>> told = new AnswerGate(gate(Profile.MANAGER), List.of(true, true)).pass(groups);
        assertThat(isHidden(told, 0)).isTrue();
        assertThat(isHidden(told, 1) || isHidden(told, 2)).isTrue();
    }

    @Test
    void silenceIsNoSiblingToHideBehind() {
        List<AnswerGate.Group> groups =
                List.of(group(List.of(0), 30), group(List.of(1), 9), silent(2), group(List.of(3), 20));
        assertThat(hidden(Profile.MANAGER, groups)).containsExactly(false, true, true, true);
        assertThat(hidden(Profile.MANAGER, List.of(silent(0), group(List.of(1), 30), group(List.of(2), 20))))
                .containsExactly(true, false, false);
    }

    /** Of large groups the persons are those that are certain, more or fewer with each publication of the same data. */
    @Test
    void nextSmallestIsOfTheFewestParticipationsHoweverManyPersonsAreCertain() {
        for (int certain : new int[] {10, 13, 28}) {
            List<AnswerGate.Group> groups = List.of(meter(0, 9, 9), meter(1, 33, certain), meter(2, 28, 20));
            assertThat(hidden(Profile.MANAGER, groups)).containsExactly(true, false, true);
        }
        List<AnswerGate.Group> alike = List.of(meter(0, 9, 9), meter(1, 28, 20), meter(2, 28, 11));
        assertThat(hidden(Profile.MANAGER, alike)).containsExactly(true, true, false);
    }

    /** The second isn't there, for the first's sake: what is told of it can't be seen from the others either. */
    @Test
    void figuresOfGroupsThatAreLeftOutAreHiddenSiblings() {
        List<AnswerGate.Group> groups = new ArrayList<>();
        int[][] sizes = {{9, 0}, {12, 12}, {30, 30}, {40, 40}};
        for (int[] size : sizes) {
            groups.add(new AnswerGate.Group(
                    List.of(groups.size()),
                    unguarded(FigureKind.COUNT, size[0], null),
                    List.of(unguarded(FigureKind.METER, size[1], null))));
        }
        List<Optional<List<Figure>>> told = new AnswerGate(gate(Profile.VIEWER), List.of(true)).pass(groups);
        assertThat(told).extracting(Optional::isPresent).containsExactly(false, false, true, true);
        assertThat(isHidden(told, 2)).isTrue();
        assertThat(isHidden(told, 3)).isFalse();
    }

    /** Both parts are enough together: three and three, or two and three others. */
    @ParameterizedTest
    @CsvSource({"3, 3, false", "18, 17, false", "2, 2, true", "18, 18, true"})
    void hiddenSharesAreAddedUp(int hits, int otherHits, boolean isMoreHidden) {
        List<AnswerGate.Group> groups =
                List.of(share(0, 20, hits), share(1, 20, otherHits), share(2, 40, 20), share(3, 50, 25));
        assertThat(hidden(Profile.VIEWER, groups)).containsExactly(true, true, isMoreHidden, false);
    }

    @Test
    void noisyTotalsGiveNothingAway() {
        for (FigureKind kind : List.of(FigureKind.COUNT, FigureKind.REGISTER_MEAN, FigureKind.METER)) {
            List<AnswerGate.Group> groups = new ArrayList<>();
            for (int persons : new int[] {9, 30, 40}) {
                groups.add(new AnswerGate.Group(
                        List.of(groups.size()),
                        unguarded(FigureKind.COUNT, 100, null),
                        List.of(unguarded(kind, persons, null))));
            }
            assertThat(hidden(Profile.PUBLIC, groups)).containsExactly(true, kind == FigureKind.METER, false);
        }
    }

    /** The total less the shown is a share like any other: of all or nobody it takes ten persons. */
    @Test
    void hiddenShareIsNoExtremeOfFewTogether() {
        List<AnswerGate.Group> groups = List.of(share(0, 4, 0), share(1, 5, 0), share(2, 40, 20), share(3, 9, 3));
        assertThat(new AnswerGate(gate(Profile.MANAGER), List.of(true)).pass(groups))
                .extracting(told -> told.orElseThrow().getFirst().isHidden())
                .containsExactly(true, true, false, true);
    }

    /** Whoever has every margin of a table finds on each line two hidden ones at least, and enough persons in them. */
    @RepeatedTest(200)
    void everyLineOfATableKeepsItsHiddenOnes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] sizes = {2 + random.nextInt(3), 2 + random.nextInt(4), 1 + random.nextInt(4)};
        List<AnswerGate.Group> groups = new ArrayList<>();
        for (int cell = 0; cell < sizes[0] * sizes[1] * sizes[2]; cell++) {
            List<Integer> keys = List.of(cell % sizes[0], cell / sizes[0] % sizes[1], cell / sizes[0] / sizes[1]);
            groups.add(group(keys, random.nextInt(4) == 0 ? random.nextInt(ENOUGH) : random.nextInt(60)));
        }
        List<Optional<List<Figure>>> told =
                new AnswerGate(gate(Profile.MANAGER), List.of(true, true, true)).pass(groups);
        for (int cell = 0; cell < groups.size(); cell++) {
            long persons = groups.get(cell).figures().getFirst().persons();
            assertThat(isHidden(told, cell) || persons == 0 || persons >= ENOUGH)
                    .isTrue();
            for (int key = 0; key < sizes.length && isHidden(told, cell) && persons > 0; key++) {
                List<Integer> line = line(groups, cell, key);
                List<Integer> hidden =
                        line.stream().filter(place -> isHidden(told, place)).toList();
                long together = hidden.stream()
                        .mapToLong(
                                place -> groups.get(place).figures().getFirst().persons())
                        .sum();
                assertThat(hidden.size() == line.size() || (hidden.size() > 1 && together >= ENOUGH))
                        .isTrue();
            }
        }
    }

    private static boolean isHidden(List<Optional<List<Figure>>> told, int cell) {
        return told.get(cell).orElseThrow().getFirst().isHidden();
    }

    /** Places of the groups with somebody in them that differ from one in one key only, it included. */
    private static List<Integer> line(List<AnswerGate.Group> groups, int cell, int key) {
        return IntStream.range(0, groups.size())
                .filter(place -> groups.get(place).figures().getFirst().n() > 0)
                .filter(place -> IntStream.range(0, 3)
                        .allMatch(other -> other == key
                                || groups.get(place)
                                        .keys()
                                        .get(other)
                                        .equals(groups.get(cell).keys().get(other))))
                .boxed()
                .toList();
    }

    /** Of meter figures of one dimension, the persons behind each; hidden: -1. */
    private static List<Integer> shown(int... persons) {
        List<AnswerGate.Group> groups = new ArrayList<>();
        for (int of : persons) {
            groups.add(group(List.of(groups.size()), of));
        }
        List<Optional<List<Figure>>> told = new AnswerGate(gate(Profile.MANAGER), List.of(true)).pass(groups);
        return IntStream.range(0, persons.length)
                .mapToObj(place -> isHidden(told, place) ? -1 : persons[place])
                .toList();
    }

    /** Of the only figure, of groups that are all there. */
    private static List<Boolean> hidden(Profile profile, List<AnswerGate.Group> groups) {
        List<Optional<List<Figure>>> told = new AnswerGate(gate(profile), List.of(true)).pass(groups);
        return IntStream.range(0, groups.size())
                .mapToObj(place -> isHidden(told, place))
                .toList();
    }

    private static AnswerGate.Group silent(int key) {
        return new AnswerGate.Group(
                List.of(key),
                unguarded(FigureKind.COUNT, 100, null),
                List.of(unguarded(FigureKind.METER_SILENCE, 0, null)));
    }

    private static AnswerGate.Group meter(int key, int participations, int persons) {
        Figure figure = new Figure(null, null, null, (long) participations, FigureStatus.OK, null);
        return new AnswerGate.Group(
                List.of(key),
                unguarded(FigureKind.COUNT, 100, null),
                List.of(new Unguarded(FigureKind.METER, figure, participations, persons, null, List.of())));
    }

    private static DisclosureGate gate(Profile profile) {
        return new DisclosureGate(DEFAULTS, profile, new DisclosureGate.Scope(false, true));
    }

    private static AnswerGate.Group group(List<Integer> keys, int persons) {
        return new AnswerGate.Group(
                keys, unguarded(FigureKind.COUNT, 100, null), List.of(unguarded(FigureKind.METER, persons, null)));
    }

    private static AnswerGate.Group share(int key, int persons, long hits) {
        return new AnswerGate.Group(
                List.of(key),
                unguarded(FigureKind.COUNT, 100, null),
                List.of(unguarded(FigureKind.REGISTER_SHARE, persons, hits)));
    }

    private static Unguarded unguarded(FigureKind kind, long persons, @Nullable Long hits) {
        Figure figure = new Figure(null, null, null, persons, FigureStatus.OK, null);
        return new Unguarded(kind, figure, persons, persons, hits, List.of());
    }
}
