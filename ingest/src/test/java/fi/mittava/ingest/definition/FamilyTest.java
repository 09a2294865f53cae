package fi.mittava.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.workspace.CommandFailure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meter with the items q1 and need (a choice), and its add-ons: one and two, of different services, and an anonymous one. */
class FamilyTest {
    private static final Definition METER = instrument("meter", "1", "participation", "null", 10, "q1", "a");
    private static final Definition ONE = instrument("one", "1", "participation", "\"meter\"", 5, "x1", "b");
    private static final Definition TWO = instrument("two", "1", "participation", "\"meter\"", 20, "x1", "c");
    private static final Definition ANONYMOUS = instrument("voice", "1", "none", "\"meter\"", 5, "y1", "d");
    private static final Instruments INSTRUMENTS = Instruments.of(List.of(TWO, ANONYMOUS, ONE, METER));

    @Test
    void aWideFileOfEachHoldsTheItemsOfTheWholeFamilyItsOwnFirst() {
        assertThat(answersOf("meter")).containsExactly("q1", "need.a", "x1", "need.b", "need.c");
        assertThat(answersOf("one")).containsExactly("x1", "need.b", "q1", "need.a", "need.c");
        assertThat(answersOf("voice")).containsExactly("y1", "need.d");
    }

    @Test
    void aChangedAddOnMakesTheBasesFilesAnother() {
        Instruments before = Instruments.of(List.of(METER));

        assertThat(before.form("meter").orElseThrow().content())
                .isNotEqualTo(INSTRUMENTS.form("meter").orElseThrow().content());
    }

    @Test
    void anAnswerToAnAddOnsItemMustSuitSomeAddOn() {
        assertThat(refusal("meter", "1", "x1", 20)).isNull();
        assertThat(refusal("meter", null, "x1", 20)).isNull();
        assertThat(refusal("meter", "1", "x1", 20.1)).isEqualTo(ReasonCode.ANSWER_OFF_SCALE);
        assertThat(refusal("one", "1", "q1", 10)).isNull();
        assertThat(refusal("one", "1", "q1", 11)).isEqualTo(ReasonCode.ANSWER_OFF_SCALE);
        assertThat(refusal("meter", "1", "need.b", 1)).isNull();
        assertThat(refusal("meter", "1", "need.b", 0.5)).isEqualTo(ReasonCode.CHOICE_INVALID);
    }

    @Test
    void anItemOfItsOwnIsHeldAgainstItsOwnScaleAlone() {
        assertThat(refusal("one", "1", "x1", 6)).isEqualTo(ReasonCode.ANSWER_OFF_SCALE);
        assertThat(refusal("one", "1", "x1", 5)).isNull();
    }

    @Test
    void whatNoneOfTheFamilyKnowsWaitsAsBefore() {
        assertThat(refusal("meter", "1", "z1", 99)).isNull();
        assertThat(refusal("meter", "7", "x1", 99)).isNull();
        assertThat(refusal("meter", "1", "y1", 99)).as("an anonymous add-on's").isNull();
        assertThat(refusal("meter", "1", "need.z", 1)).isEqualTo(ReasonCode.CHOICE_UNKNOWN);
    }

    @Test
    void choicesAreThoseOfItsOwnItemElseOfAllAddOnsThatHaveIt() {
        Instruments apart = Instruments.of(List.of(
                METER,
                new Definition(Definition.INSTRUMENT, "one", "1", ONE.body().replace("need", "more")),
                new Definition(Definition.INSTRUMENT, "two", "1", TWO.body().replace("need", "more"))));

        assertThat(Objects.requireNonNull(apart.choice("meter", "1", "need")).codes())
                .containsExactly("a");
        assertThat(Objects.requireNonNull(apart.choice("meter", "1", "more")).codes())
                .containsExactlyInAnyOrder("b", "c");
        assertThat(apart.choice("meter", "1", "x1")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"meter\" | \"one\" | instrument two extends one, which extends another itself",
                "\"x1\" | \"Q1\" | differ in capital letters or type",
                "\"x1\" | \"X1\" | differ in capital letters or type",
                "\"need\" | \"q1\" | differ in capital letters or type"
            })
    void refusesWhatAFormOfTheFamilyCouldNotTellApart(String right, String wrong, String message) {
        Definition broken =
                new Definition(Definition.INSTRUMENT, "two", "1", TWO.body().replace(right, wrong));

        assertThatThrownBy(() -> family(METER, ONE, broken).check())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(message);
        assertThatCode(() -> family(METER, ONE, TWO).check()).doesNotThrowAnyException();
    }

    private static Family family(Definition... definitions) {
        return new Family(Stream.of(definitions).map(Instrument::of).toList());
    }

    private static List<String> answersOf(String instrument) {
        return INSTRUMENTS.form(instrument).orElseThrow().answers();
    }

    private static @Nullable ReasonCode refusal(String code, @Nullable String version, String item, double answer) {
        return INSTRUMENTS.refusal(code, version, item, answer, true);
    }

    private static Definition instrument(
            String code, String version, String linkage, String base, int max, String item, String choice) {
        return new Definition(
                Definition.INSTRUMENT, code, version, """
                    {"instrument": "%s", "version": "%s", "linkage": "%s", "extends": %s, "name": {"fi": "x"},
                     "scale": {"min": 0, "max": %d}, "items": [{"code": "%s", "text": {"fi": "x"}},
                     {"code": "need", "text": {"fi": "x"}, "type": "choice", "choices": [{"code": "%s", "name": {"fi": "x"}}]}]}
                    """.formatted(code, version, linkage, base, max, item, choice));
    }
}
