package fi.mittava.warehouse.disclosure;

import static fi.mittava.warehouse.disclosure.Attacker.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.Attacker.Range;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A test of the disclosure rules is worth what its attacker is. */
class AttackerTest {

    @Test
    void loneHiddenCellIsTotalMinusSiblings() {
        Attacker attacker = new Attacker(3);
        exactly(attacker, 20, 0, 1, 2);
        exactly(attacker, 15, 0);
        exactly(attacker, 3, 1);
        assertThat(attacker.range(sum(2))).isEqualTo(new Range(2, 2));
    }

    @Test
    void twoHiddenSiblingsShareWhatIsLeft() {
        Attacker attacker = new Attacker(3);
        exactly(attacker, 20, 0, 1, 2);
        exactly(attacker, 15, 0);
        assertThat(attacker.range(sum(1))).isEqualTo(new Range(0, 5));
        assertThat(attacker.range(sum(1, 2))).isEqualTo(new Range(5, 5));
    }

    @Test
    void hiddenRectangleLeavesWhatItsMarginsLeave() {
        Attacker attacker = new Attacker(4);
        exactly(attacker, 9, 0, 1);
        exactly(attacker, 3, 2, 3);
        exactly(attacker, 4, 0, 2);
        exactly(attacker, 8, 1, 3);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(1, 4));
        assertThat(attacker.range(sum(1))).isEqualTo(new Range(5, 8));
        assertThat(attacker.range(sum(2))).isEqualTo(new Range(0, 3));
        assertThat(attacker.range(sum(3))).isEqualTo(new Range(0, 3));
    }

    @Test
    void noiseWidensTheRange() {
        Attacker attacker = new Attacker(2);
        about(attacker, 20, 2, 0, 1);
        about(attacker, 15, 2, 0);
        assertThat(attacker.range(sum(1))).isEqualTo(new Range(1, 9));
    }

    @Test
    void overlappingSumsNarrowBoundedNoise() {
        // All ± 2. From each pair: 0 to 8, 1 to 9.
        Attacker attacker = new Attacker(3);
        about(attacker, 14, 2, 0, 1);
        about(attacker, 10, 2, 1);
        about(attacker, 21, 2, 0, 2);
        about(attacker, 16, 2, 2);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(1, 8));
        // Twice cell 0 is at most 16 + 23 − 28.
        about(attacker, 30, 2, 1, 2);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(1, 5));
        // At least 33, of which cells 1 and 2 are 12 + 18 at most.
        about(attacker, 35, 2, 0, 1, 2);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(3, 5));
    }

    @Test
    void laterGenerationBoundsTheEarlierOne() {
        // Cells 0 and 1, and what came to them later: 2 and 3.
        Attacker attacker = new Attacker(4);
        exactly(attacker, 12, 0, 1);
        attacker.learn(sum(1, 3), 0, 7);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(5, 12));
        exactly(attacker, 14, 0, 1, 2, 3);
        assertThat(attacker.range(sum(0, 2))).isEqualTo(new Range(7, 14));
        assertThat(attacker.range(sum(3))).isEqualTo(new Range(0, 2));
    }

    @Test
    void severalAnswersOnOneSumAreIntersected() {
        Attacker attacker = new Attacker(1);
        about(attacker, 10, 3, 0);
        about(attacker, 14, 3, 0);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(11, 13));
    }

    @Test
    void endsBetweenWholeNumbersAreRoundedInwards() {
        // Twice cell 0 is 3 + 3 − 5 at least and 8 + 8 − 5 at most.
        Attacker attacker = new Attacker(3);
        attacker.learn(sum(0, 1), 3, 8);
        attacker.learn(sum(0, 2), 3, 8);
        exactly(attacker, 5, 1, 2);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(1, 5));
    }

    @Test
    void whatNoAnswerBoundsIsUnbounded() {
        Attacker attacker = new Attacker(2);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(0, Long.MAX_VALUE));
        attacker.learn(sum(0, 1), 4, Double.POSITIVE_INFINITY);
        attacker.learn(sum(1), 0, 3);
        assertThat(attacker.range(sum(0))).isEqualTo(new Range(1, Long.MAX_VALUE));
    }

    @Test
    void rangesCountTheirValues() {
        assertThat(new Range(0, 8).holds(10)).isFalse();
        assertThat(new Range(0, 9).holds(10)).isTrue();
        assertThat(new Range(1, 9).holds(10)).isFalse();
        assertThat(new Range(3, Long.MAX_VALUE).holds(10)).isTrue();
    }

    @Test
    void contradictionsAreToldAsSuch() {
        Attacker attacker = new Attacker(2);
        exactly(attacker, 4, 0, 1);
        exactly(attacker, 5, 0);
        assertThatThrownBy(() -> attacker.range(sum(1))).hasMessage("no cells could give all 2 answers");
        assertThatThrownBy(() -> attacker.learn(sum(2), 0, 1)).hasMessage("there are 2 cells, but a sum of {2}");
    }

    /** Against all tables of four cells that fit: none may lie outside, and most often the ends are reached. */
    @Test
    void noTableThatFitsLiesOutsideTheRange() {
        SplittableRandom random = new SplittableRandom(3);
        int reached = 0;
        for (int trial = 0; trial < 100; trial++) {
            Guess guess = new Guess(random);
            Range range = guess.attacker.range(guess.asked);
            long[] fitting = guess.fitting();
            assertThat(LongStream.of(fitting)).allMatch(value -> range.low() <= value && value <= range.high());
            reached += LongStream.of(fitting).min().orElseThrow() == range.low() ? 1 : 0;
            reached += LongStream.of(fitting).max().orElseThrow() == range.high() ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(190);
    }

    /** Each question goes on from where the one before ended. */
    @Test
    void rangesHoldTheTruthAndDoNotDependOnEarlierQuestions() {
        SplittableRandom random = new SplittableRandom(5);
        int cells = 60;
        int[] truth = random.ints(cells, 0, 10).toArray();
        Attacker attacker = new Attacker(cells);
        Attacker backwards = new Attacker(cells);
        BitSet[] sums = new BitSet[150];
        for (int answer = 0; answer < sums.length; answer++) {
            sums[answer] = sum(random.ints(random.nextInt(1, 20), 0, cells).toArray());
            int shown = total(truth, sums[answer]) + random.nextInt(-3, 4);
            attacker.learn(sums[answer], shown - 3, shown + 3);
            backwards.learn(sums[answer], shown - 3, shown + 3);
        }
        Range[] ranges = Arrays.stream(sums).map(attacker::range).toArray(Range[]::new);
        for (int answer = sums.length - 1; answer >= 0; answer--) {
            assertThat(backwards.range(sums[answer])).isEqualTo(ranges[answer]);
            assertThat((long) total(truth, sums[answer])).isBetween(ranges[answer].low(), ranges[answer].high());
        }
    }

    private static int total(int[] table, BitSet sum) {
        return sum.stream().map(cell -> table[cell]).sum();
    }

    private static void exactly(Attacker attacker, int value, int... cells) {
        about(attacker, value, 0, cells);
    }

    private static void about(Attacker attacker, int value, int bound, int... cells) {
        attacker.learn(sum(cells), value - bound, value + bound);
    }

    /** Four cells of 0 to 5 and six answers of noise within ± 1, told to an attacker. */
    private static final class Guess {

        static final int CELLS = 4;
        static final int LARGEST = 5;
        static final int ANSWERS = 6;

        final Attacker attacker = new Attacker(CELLS);
        final BitSet asked;
        private final BitSet[] sums = new BitSet[ANSWERS];
        private final int[] shown = new int[ANSWERS];

        Guess(SplittableRandom random) {
            int[] truth = random.ints(CELLS, 0, LARGEST + 1).toArray();
            asked = some(random);
            IntStream.range(0, CELLS).forEach(cell -> attacker.learn(sum(cell), 0, LARGEST));
            for (int answer = 0; answer < ANSWERS; answer++) {
                sums[answer] = some(random);
                shown[answer] = total(truth, sums[answer]) + random.nextInt(-1, 2);
                attacker.learn(sums[answer], shown[answer] - 1, shown[answer] + 1);
            }
        }

        private static BitSet some(SplittableRandom random) {
            return BitSet.valueOf(new long[] {random.nextLong(1, 1 << CELLS)});
        }

        long[] fitting() {
            int tables = (LARGEST + 1) * (LARGEST + 1) * (LARGEST + 1) * (LARGEST + 1);
            return IntStream.range(0, tables)
                    .mapToObj(Guess::table)
                    .filter(table -> IntStream.range(0, ANSWERS)
                            .allMatch(answer -> Math.abs(total(table, sums[answer]) - shown[answer]) <= 1))
                    .mapToLong(table -> total(table, asked))
                    .toArray();
        }

        private static int[] table(int number) {
            int[] table = new int[CELLS];
            for (int cell = 0, rest = number; cell < CELLS; cell++, rest /= LARGEST + 1) {
                table[cell] = rest % (LARGEST + 1);
            }
            return table;
        }
    }
}
