package fi.mittava.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class NoiseTableTest {

    /** Variance, bound and blocked counts. */
    record Rules(double variance, int bound, int blocked) {

        NoiseTable table() {
            return NoiseTable.of(variance, bound, blocked);
        }

        /** Past the last count that any rule reaches. */
        List<Integer> counts() {
            return IntStream.rangeClosed(0, bound + blocked + 3).boxed().toList();
        }

        IntStream noises() {
            return IntStream.rangeClosed(-bound - 1, bound + 1);
        }

        boolean isAllowed(int count, int noise) {
            boolean isShown = count + noise == 0 || count + noise > blocked;
            return Math.abs(noise) <= bound && isShown && (count > 0 || noise == 0);
        }

        /** What mean 0 leaves: mass on the two allowed numbers that are nearest to 0, or on the two furthest from it. */
        double nearestFeasible(int count) {
            int[] below = IntStream.rangeClosed(-bound, -1)
                    .filter(v -> isAllowed(count, v))
                    .toArray();
            int[] above = IntStream.rangeClosed(0, bound)
                    .filter(v -> isAllowed(count, v))
                    .toArray();
            if (count == 0) {
                return 0;
            }
            double least = -(double) below[below.length - 1] * above[0];
            double greatest = -(double) below[0] * above[above.length - 1];
            return Math.clamp(variance, least, greatest);
        }
    }

    static final List<Rules> RULES = List.of(
            new Rules(5, 10, 2),
            new Rules(3, 5, 0),
            new Rules(2, 5, 2),
            new Rules(4, 8, 2),
            new Rules(8, 12, 2),
            new Rules(5, 5, 4),
            new Rules(0.5, 1, 0),
            new Rules(0.01, 3, 1),
            new Rules(4.999_999, 5, 0),
            new Rules(10, 5, 2),
            new Rules(30, 20, 7));

    @ParameterizedTest
    @FieldSource("RULES")
    void probabilitiesAddUpToOneAndKeepTheMean(Rules rules) {
        NoiseTable table = rules.table();
        for (int count : rules.counts()) {
            assertThat(moment(rules, noise -> table.probability(count, noise))).isCloseTo(1, within(1e-12));
            assertThat(moment(rules, noise -> table.probability(count, noise) * noise))
                    .as("mean at %d", count)
                    .isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void varianceIsTheAskedOneOrTheNearestFeasible(Rules rules) {
        NoiseTable table = rules.table();
        for (int count : rules.counts()) {
            assertThat(moment(rules, noise -> table.probability(count, noise) * noise * noise))
                    .as("variance at %d", count)
                    .isCloseTo(rules.nearestFeasible(count), within(1e-9));
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void nothingBecomesNegativeOrBlockedOrLeavesTheBound(Rules rules) {
        NoiseTable table = rules.table();
        for (int count : rules.counts()) {
            rules.noises()
                    .filter(noise -> !rules.isAllowed(count, noise))
                    .forEach(noise -> assertThat(table.probability(count, noise))
                            .as("%d at %d", noise, count)
                            .isZero());
        }
    }

    /** Moving probability about without changing sum, mean or variance makes less of a surprise, whatever the direction. */
    @ParameterizedTest
    @FieldSource("RULES")
    void noOtherDistributionOfTheSameMomentsHasMoreEntropy(Rules rules) {
        SplittableRandom random = new SplittableRandom(7);
        NoiseTable table = rules.table();
        for (int count : rules.counts()) {
            int[] support = rules.noises()
                    .filter(noise -> table.probability(count, noise) > 0)
                    .toArray();
            double[] p = Arrays.stream(support)
                    .mapToDouble(noise -> table.probability(count, noise))
                    .toArray();
            for (int direction = 0; support.length > 3 && direction < 20; direction++) {
                double[] other = moved(p, support, random);
                assertThat(entropy(other)).as("at %d", count).isLessThan(entropy(p));
            }
        }
    }

    @Test
    void probabilitiesAreThoseOfAnotherSolver() {
        // R, nleqslv over λ₁ and λ₂, 9 decimals.
        assertRow(new Rules(3, 5, 0), 1, -1, 0.62484504, 0.16263700, 0.06176642, 0.03422721, 0.02767431, 0.03264886);
        assertRow(new Rules(3, 5, 0), 2, -2, 0.23321612, 0.22771278, 0.19536507, 0.14727775, 0.09755691, 0.05678186);
        assertRow(new Rules(5, 10, 2), 1, -1, 0.797164501, 0, 0, 0.076290264, 0.041736243, 0.024970438, 0.016338327);
        assertRow(new Rules(5, 10, 2), 4, -4, 0.147723835, 0, 0, 0.241821351, 0.214802991, 0.165647480, 0.110899138);
        assertRow(new Rules(5, 10, 2), 50, -3, 0.072538747, 0.119593055, 0.161431213, 0.178408151, 0.161431213);
    }

    /** Nearly even noise, nearly none, and a few far numbers against one near: where plain Newton steps go astray. */
    static final List<Rules> FAR_RULES = List.of(
            new Rules(3_333, 100, 99), new Rules(0.5, 100, 0), new Rules(0.000_08, 48, 39), new Rules(249.4, 86, 43));

    @ParameterizedTest
    @FieldSource("FAR_RULES")
    void extremeRulesAreSolvedToo(Rules rules) {
        NoiseTable table = rules.table();
        for (int count : List.of(1, 3, 4, 5, 40, 50, 99, 150, 1_000)) {
            assertThat(moment(rules, noise -> table.probability(count, noise) * noise))
                    .isCloseTo(0, within(1e-12));
            assertThat(moment(rules, noise -> table.probability(count, noise) * noise * noise))
                    .isCloseTo(rules.nearestFeasible(count), within(1e-9));
        }
    }

    @Test
    void boundOfOneIsCountedByHand() {
        NoiseTable table = NoiseTable.of(0.5, 1, 0);
        assertThat(table.probability(100, -1)).isCloseTo(0.25, within(1e-12));
        assertThat(table.probability(100, 0)).isCloseTo(0.5, within(1e-12));
        assertThat(table.probability(100, 1)).isCloseTo(0.25, within(1e-12));
        assertThat(IntStream.of(0, 16_383, 16_384, 49_151, 49_152, 65_535).map(key -> table.noise(100, key)))
                .containsExactly(-1, -1, 0, 0, 1, 1);
    }

    @Test
    void oneWithTwoBlockedCountsMustBecomeNoneOrThree() {
        // −1 and +2 with mean 0: ⅔ and ⅓, and no variance below 2.
        NoiseTable table = NoiseTable.of(1, 5, 2);
        assertThat(table.probability(1, -1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(table.probability(1, 2)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void oneCannotVaryMoreThanBetweenNoneAndTheBound() {
        NoiseTable table = NoiseTable.of(8, 5, 0);
        assertThat(table.probability(1, -1)).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(table.probability(1, 5)).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(moment(new Rules(8, 5, 0), noise -> table.probability(2, noise) * noise * noise))
                .isCloseTo(8, within(1e-9));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void zeroStaysZero(Rules rules) {
        NoiseTable table = rules.table();
        assertThat(table.probability(0, 0)).isOne();
        assertThat(IntStream.range(0, NoiseTable.KEYS).allMatch(key -> table.noise(0, key) == 0))
                .isTrue();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void largeCountsAreSymmetricAndAlike(Rules rules) {
        NoiseTable table = rules.table();
        int free = rules.bound() + rules.blocked() + 1;
        rules.noises().forEach(noise -> {
            double p = table.probability(free, noise);
            assertThat(p).isCloseTo(table.probability(free, -noise), within(1e-12));
            assertThat(p).isEqualTo(table.probability(Long.MAX_VALUE, noise));
        });
        // The one before still knows of a blocked count, or of nothing to know.
        assertThat(table.probability(free - 1, -rules.bound()) == 0).isEqualTo(rules.blocked() > 0);
    }

    /** Each of the at most 2·bound steps of the cumulative distribution is off by half a key at most. */
    @ParameterizedTest
    @FieldSource("RULES")
    void overAllCellKeysNoiseIsAsProbableAsItShouldBe(Rules rules) {
        NoiseTable table = rules.table();
        for (int count : rules.counts()) {
            double[] keys = new double[2 * rules.bound() + 1];
            int highest = -rules.bound();
            boolean isAscending = true;
            long sum = 0;
            for (int key = 0; key < NoiseTable.KEYS; key++) {
                int noise = table.noise(count, key);
                isAscending &= noise >= highest;
                highest = noise;
                sum += noise;
                keys[noise + rules.bound()]++;
            }
            assertThat(isAscending).as("ascending at %d", count).isTrue();
            assertThat(Math.abs(sum)).as("bias at %d", count).isLessThanOrEqualTo(rules.bound());
            for (int place = 0; place < keys.length; place++) {
                double p = table.probability(count, place - rules.bound());
                assertThat(keys[place]).isCloseTo(p * NoiseTable.KEYS, within(p == 0 ? 0 : 1 + 1e-6));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 'the bound of noise must be from 1 to 100, but is 0'",
        "1, 101, 0, 'the bound of noise must be from 1 to 100, but is 101'",
        "1, 5, -1, 'blocked counts must be at least 0 and below the bound of noise, 5, but are -1'",
        "1, 5, 5, 'blocked counts must be at least 0 and below the bound of noise, 5, but are 5'",
        "0, 5, 2, 'the variance of noise must be above 0 and at most 10.0 with a bound of 5, but is 0.0'",
        "-1, 5, 2, 'the variance of noise must be above 0 and at most 10.0 with a bound of 5, but is -1.0'",
        "10.01, 5, 2, 'the variance of noise must be above 0 and at most 10.0 with a bound of 5, but is 10.01'",
        "NaN, 5, 2, 'the variance of noise must be above 0 and at most 10.0 with a bound of 5, but is NaN'"
    })
    void rejectsRulesWithoutSolution(double variance, int bound, int blocked, String message) {
        assertThatThrownBy(() -> NoiseTable.of(variance, bound, blocked)).hasMessage(message);
    }

    @Test
    void rejectsCountsAndCellKeysThatCannotBe() {
        NoiseTable table = NoiseTable.of(3, 5, 0);
        assertThatThrownBy(() -> table.noise(-1, 0)).hasMessage("a count must be at least 0, but is -1");
        assertThatThrownBy(() -> table.noise(1, -1)).hasMessage("a cell key must be from 0 to 65535, but is -1");
        assertThatThrownBy(() -> table.noise(1, 65_536)).hasMessage("a cell key must be from 0 to 65535, but is 65536");
    }

    private static double moment(Rules rules, IntToDoubleFunction term) {
        return rules.noises().mapToDouble(term).sum();
    }

    private static double entropy(double[] p) {
        return -Arrays.stream(p).map(one -> one * Math.log(one)).sum();
    }

    private static void assertRow(Rules rules, int count, int first, double... expected) {
        NoiseTable table = rules.table();
        for (int place = 0; place < expected.length; place++) {
            assertThat(table.probability(count, first + place)).isCloseTo(expected[place], within(1e-8));
        }
    }

    /** By p · r, r random without what 1, v and v² explain of it by p-weighted least squares; halfway to the edge. */
    private static double[] moved(double[] p, int[] support, SplittableRandom random) {
        double[] rest = random.doubles(p.length, -1, 1).toArray();
        double[][] explained = {
            IntStream.of(support).mapToDouble(v -> 1).toArray(),
            IntStream.of(support).mapToDouble(v -> v).toArray(),
            IntStream.of(support).mapToDouble(v -> (double) v * v).toArray()
        };
        for (int column = 0; column < explained.length; column++) {
            for (int earlier = 0; earlier < column; earlier++) {
                remove(explained[earlier], explained[column], p);
            }
            remove(explained[column], rest, p);
        }
        double half = 0.5 / Arrays.stream(rest).map(Math::abs).max().orElseThrow();
        return IntStream.range(0, p.length)
                .mapToDouble(place -> p[place] * (1 + half * rest[place]))
                .toArray();
    }

    private static void remove(double[] column, double[] from, double[] weights) {
        double slope = dot(column, from, weights) / dot(column, column, weights);
        Arrays.setAll(from, place -> from[place] - slope * column[place]);
    }

    private static double dot(double[] left, double[] right, double[] weights) {
        return IntStream.range(0, left.length)
                .mapToDouble(place -> weights[place] * left[place] * right[place])
                .sum();
    }
}
