package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.NoiseTable;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where people are in the month of their end, at the defaults: as a digit a band, of one person each, or {@code -} where it is
 * hidden. Managers without a filter: BandQuerySpecTest.
 */
class BandGateSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final NoiseTable NOISE = NoiseTable.of(5, 10, 2);
    private static final Map<Dimension, List<String>> WOMEN = Map.of(Dimension.GENDER, List.of("gender-1"));
    private static final Map<Dimension, List<String>> FIRST_AREA = Map.of(Dimension.AREA, List.of("area-1"));

    @TempDir
    private Path folder;

    private final Map<String, GenerationReader> readers = new HashMap<>();

    @AfterEach
    void close() {
        readers.values().forEach(GenerationReader::close);
    }

    /** Persons in their bands, by number. */
    private static final class People {

        private final StringBuilder text = new StringBuilder("person | area | gender | record | end | bands\n");
        private int persons;

        private People in(Band band, int count) {
            return in(band, count, 1, 0);
        }

        private People in(Band band, int count, int areaAndGender) {
            return in(band, count, areaAndGender, 0);
        }

        /** The key is the first one's, the others have 0. */
        private People in(Band band, int count, int areaAndGender, int key) {
            for (int person = 0; person < count; person++) {
                add(persons++, band, areaAndGender, person == 0 ? key : 0);
            }
            return this;
        }

        private void add(int person, Band band, int areaAndGender, int key) {
            text.append("%d | %d | %d | %d | 2025-02 | E0=%d%n"
                    .formatted(person, areaAndGender, areaAndGender, key, digit(band)));
        }
    }

    private static int digit(Band band) {
        return IntStream.range(0, 10)
                .filter(digit -> Band.of("" + digit) == band)
                .findFirst()
                .orElseThrow();
    }

    private static BandQuery.Row row(List<BandQuery.Row> rows, Band band) {
        return rows.stream().filter(row -> row.band() == band).findFirst().orElseThrow();
    }

    private List<BandQuery.Row> ask(People people, Profile profile, Map<Dimension, List<String>> filter) {
        GenerationReader reader = readers.computeIfAbsent(
                people.text.toString(), text -> InlineGeneration.open(new InlineGeneration().write(folder, text)));
        return new BandQuery(reader, DEFAULTS, Access.toAll(profile))
                .answer(filter, null, Anchor.END).stream()
                        .filter(row -> row.month() == 0)
                        .toList();
    }

    private String counts(People people, Profile profile, Map<Dimension, List<String>> filter) {
        return ask(people, profile, filter).stream()
                .map(row -> told(row.count()))
                .collect(Collectors.joining(" "));
    }

    private String counts(People people, Profile profile) {
        return counts(people, profile, Map.of());
    }

    private static String told(Figure figure) {
        return figure.value() == null ? "-" : figure.value().toString();
    }

    private static People workingAndNot(int working, int not) {
        return new People().in(Band.OPEN_FULL_TIME, working).in(Band.UNEMPLOYED, not);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 5, - - - - - - - - 0 0",
        "5, 5, 5 0 0 0 0 5 0 0 0 0",
        "5, 6, 5 0 0 0 0 6 0 0 0 0",
        "4, 16, - 0 0 0 0 - 0 0 0 0",
        "0, 10, 0 0 0 0 0 10 0 0 0 0"
    })
    void viewersSeeBandsOfNoneOrFiveAmongTen(int working, int not, String told) {
        assertThat(counts(workingAndNot(working, not), Profile.VIEWER)).isEqualTo(told);
    }

    /** Four and eight and eight: the four alone would follow from the others. */
    @Test
    void loneHiddenBandTakesTheSmallestWithIt() {
        People people =
                new People().in(Band.OPEN_FULL_TIME, 4).in(Band.EDUCATION, 8).in(Band.UNEMPLOYED, 9);
        assertThat(counts(people, Profile.VIEWER)).isEqualTo("- 0 0 - 0 9 0 0 0 0");
    }

    @Test
    void countIsHiddenWithItsShare() {
        for (BandQuery.Row row : ask(workingAndNot(4, 16), Profile.VIEWER, Map.of())) {
            if (row.share() != null) {
                assertThat(row.share().isHidden()).isEqualTo(row.count().isHidden());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"9, -", "10, 10", "11, 11"})
    void thoseWhomNobodySeesAreCounted(int persons, String toViewers) {
        People people = workingAndNot(10, 10).in(Band.NOT_OBSERVED, persons).in(Band.NOT_YET, persons);
        for (Band band : List.of(Band.NOT_OBSERVED, Band.NOT_YET)) {
            assertThat(told(row(ask(people, Profile.VIEWER, Map.of()), band).count()))
                    .isEqualTo(toViewers);
            assertThat(told(row(ask(people, Profile.MANAGER, Map.of()), band).count()))
                    .isEqualTo("" + persons);
            assertThat(told(row(ask(people, Profile.PROVIDER, Map.of()), band).count()))
                    .isEqualTo("" + persons);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, -", "5, 5", "6, 6"})
    void personalFilterMakesTheirCountsStricter(int persons, String told) {
        People people = workingAndNot(10, 10).in(Band.NOT_OBSERVED, persons);
        assertThat(counts(people, Profile.MANAGER)).endsWith(" " + persons + " 0");
        assertThat(counts(people, Profile.MANAGER, WOMEN)).endsWith(" " + told + " 0");
    }

    @Test
    void providersSeeNoPlaces() {
        assertThat(counts(workingAndNot(50, 50), Profile.PROVIDER)).isEqualTo("- - - - - - - - 0 0");
    }

    @Test
    void personsCountNotParticipations() {
        People people = new People();
        for (int participation = 0; participation < 12; participation++) {
            people.add(participation % 9, participation < 6 ? Band.OPEN_FULL_TIME : Band.UNEMPLOYED, 1, 0);
        }
        assertThat(counts(people, Profile.MANAGER)).isEqualTo("- - - - - - - - 0 0");
        people.add(9, Band.UNEMPLOYED, 1, 0);
        assertThat(counts(people, Profile.MANAGER)).startsWith("6");
    }

    /** By a personal dimension, of whom the whole then tells. Those left out are all unemployed. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 9, 10, 11})
    void thoseLeftOutByAPersonalFilterAreNobodyOrEnough(int left) {
        People people = workingAndNot(15, 15).in(Band.UNEMPLOYED, left, 2);
        Map.of(Profile.MANAGER, 5, Profile.VIEWER, 10).forEach((profile, least) -> {
            boolean isShown = left == 0 || left >= least;
            assertThat(counts(people, profile, WOMEN))
                    .isEqualTo(isShown ? "15 0 0 0 0 15 0 0 0 0" : "- - - - - - - - 0 0");
            assertThat(counts(people, profile, FIRST_AREA)).isEqualTo("15 0 0 0 0 15 0 0 0 0");
        });
    }

    /** Each by itself: of places all together. */
    @Test
    void thoseLeftOutAreOfTheirOwnBand() {
        People people = workingAndNot(15, 15)
                .in(Band.NOT_OBSERVED, 15)
                .in(Band.NOT_YET, 15)
                .in(Band.NOT_OBSERVED, 4, 2)
                .in(Band.NOT_YET, 5, 2);
        assertThat(counts(people, Profile.MANAGER, WOMEN)).isEqualTo("15 0 0 0 0 15 0 0 - 15");
    }

    @Test
    void personsAreLeftOutNotParticipations() {
        People people = workingAndNot(15, 15);
        for (int participation = 0; participation < 12; participation++) {
            people.add(30 + participation % 4, Band.UNEMPLOYED, 2, 0);
        }
        assertThat(counts(people, Profile.MANAGER, WOMEN)).startsWith("-");
        people.add(34, Band.UNEMPLOYED, 2, 0);
        assertThat(counts(people, Profile.MANAGER, WOMEN)).startsWith("15");
    }

    private static int key(int count, int noise) {
        return IntStream.range(0, NoiseTable.KEYS)
                .filter(any -> NOISE.noise(count, any) == noise)
                .findFirst()
                .orElseThrow();
    }

    private static People publicly(int working, int noise, int not, int otherNoise) {
        return new People()
                .in(Band.OPEN_FULL_TIME, working, 1, key(working, noise))
                .in(Band.UNEMPLOYED, not, 1, key(not, otherNoise));
    }

    /** Twenty in truth and as told; and a band's own count ten in truth and as told. */
    @ParameterizedTest
    @CsvSource({
        "9, 1, 10, 1, -, -, -",
        "10, 0, 10, 0, 0.5, 10, 10",
        "10, 2, 11, -1, 0.545454545455, 12, 10",
        "10, -1, 10, 1, 0.45, -, 11",
        "10, -1, 10, 0, -, -, -",
        "9, 1, 11, 0, 0.476190476190, -, 11",
        "9, 3, 15, 0, 0.444444444444, -, 15",
        "4, -1, 30, -4, 0.103448275862, -, 26"
    })
    void publicSeesNoisyBandsOfTwenty(
            int working, int noise, int not, int otherNoise, String share, String count, String others) {
        List<BandQuery.Row> rows = ask(publicly(working, noise, not, otherNoise), Profile.PUBLIC, Map.of());
        assertThat(told(rows.getFirst().count())).isEqualTo(count);
        assertThat(told(row(rows, Band.UNEMPLOYED).count())).isEqualTo(others);
        Figure first = Objects.requireNonNull(rows.getFirst().share());
        if (share.equals("-")) {
            assertThat(first.isHidden()).isTrue();
        } else {
            assertThat(Objects.requireNonNull(first.value()).doubleValue())
                    .isCloseTo(Double.parseDouble(share), within(1e-9));
            assertThat(first.n()).isEqualTo(working + noise + not + otherNoise);
        }
    }

    /** No noise on nobody, but a count of nobody looks like one of a few. */
    @Test
    void bandOfNobodyHasAShareOfNone() {
        BandQuery.Row empty = row(ask(publicly(20, 1, 20, 1), Profile.PUBLIC, Map.of()), Band.EDUCATION);
        assertThat(Objects.requireNonNull(empty.share()).value()).isZero();
        assertThat(empty.count().isHidden()).isTrue();
    }

    @Test
    void noiseTakesThePlaceOfComplements() {
        People people = publicly(20, 1, 20, -1).in(Band.UNEMPLOYED, 1, 2);
        assertThat(counts(people, Profile.PUBLIC, WOMEN)).startsWith("21").contains("19");
    }
}
