package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.metric.Ask.request;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 23, 24})
    void acceptsHorizonsOfTwoYears(int horizon) {
        accepts(Ask.about(request(MetricCode.EMPLOYMENT_RATE, horizon, Anchor.START)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25})
    void refusesOtherHorizons(int horizon) {
        refuses(
                Ask.about(request(MetricCode.EMPLOYMENT_RATE, horizon, Anchor.START)),
                "must be 0 to 24 months, but is " + horizon);
    }

    @Test
    void refusesAMissingHorizonAndOneTooMany() {
        refuses(Ask.about(request(MetricCode.EMPLOYMENT_RATE)), "horizon of EMPLOYMENT_RATE");
        refuses(Ask.about(request(MetricCode.PERSONS, 6, Anchor.END)), "PERSONS takes no horizon");
    }

    @Test
    void refusesAnInstrumentWhereNoneIsTaken() {
        refuses(
                Ask.about(new MetricRequest(MetricCode.PERSONS, null, Anchor.END, "meter")),
                "PERSONS takes no instrument");
    }

    @Test
    void refusesADimensionTwice() {
        refuses(Ask.about().by(Dimension.AREA, Dimension.AREA), "each dimension once");
    }

    @Test
    void refusesLimitsAndOffsetsOutOfBounds() {
        accepts(Ask.about().page(0, 0));
        accepts(Ask.about().page(100_000, 0));
        refuses(Ask.about().page(-1, 0), "limit must be 0 to 100000, but is -1");
        refuses(Ask.about().page(100_001, 0), "limit must be");
        refuses(Ask.about().page(10, -1), "offset must be");
    }

    @Test
    void refusesAnEmptyPeriod() {
        YearMonth month = YearMonth.of(2025, 1);
        accepts(Ask.about().in(new Period(month, month.plusMonths(1), Anchor.START)));
        refuses(Ask.about().in(new Period(month, month, Anchor.START)), "from before to");
        refuses(Ask.about().in(new Period(month, month.minusMonths(1), Anchor.START)), "from before to");
    }

    @Test
    void refusesOrdersByWhatIsNotAskedFor() {
        refuses(Ask.about().orderedBy(new Order(Dimension.AREA, null, false)), "which groupBy doesn't");
        refuses(Ask.about().orderedBy(new Order(null, request(MetricCode.PERSONS), false)), "isn't asked for");
        refuses(Ask.about().orderedBy(new Order(null, null, false)), "either a dimension or a metric");
    }

    private static void accepts(Ask ask) {
        assertThatCode(() -> QuestionRules.check(ask.question())).doesNotThrowAnyException();
    }

    private static void refuses(Ask ask, String message) {
        assertThatThrownBy(() -> QuestionRules.check(ask.question()))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining(message)
                .extracting("code")
                .isEqualTo(Code.INVALID_QUESTION);
    }
}
