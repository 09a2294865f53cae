package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.feed.Feeds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {
    private static final Instruments SCALES = Instruments.of(List.of(
            instrument("meter", "1", "participation", 10),
            instrument("meter", "2", "participation", 5),
            instrument("voice", "1", "none", 5)));

    @Test
    void allowsBothEndsOfTheScale() {
        assertThat(answer("meter", "1", "i1", "-0.1")).isEqualTo("ANSWER_OFF_SCALE");
        assertThat(answer("meter", "1", "i1", "0")).isNull();
        assertThat(answer("meter", "1", "i1", "10")).isNull();
        assertThat(answer("meter", "1", "i1", "10.1")).isEqualTo("ANSWER_OFF_SCALE");
        assertThat(answer("meter", "2", "i1", "10")).isEqualTo("ANSWER_OFF_SCALE");
    }

    @Test
    void letsAnswersWithoutAVersionSuitAny() {
        assertThat(answer("meter", "", "i1", "10")).isNull();
        assertThat(answer("meter", "", "i1", "11")).isEqualTo("ANSWER_OFF_SCALE");
    }

    @Test
    void letsWaitWhatIsNotKnown() {
        assertThat(answer("other", "1", "i1", "99")).isNull();
        assertThat(answer("meter", "3", "i1", "99")).isNull();
        assertThat(answer("meter", "1", "i9", "99")).isNull();
    }

    @Test
    void takesAChoiceAs1Or0UnderItsOwnName() {
        assertThat(answer("meter", "1", "choice.a", "1")).isNull();
        assertThat(answer("meter", "1", "choice.a", "0")).isNull();
        assertThat(answer("meter", "1", "choice.a", "2")).isEqualTo("CHOICE_INVALID");
        assertThat(answer("meter", "1", "choice.a", "0.5")).isEqualTo("CHOICE_INVALID");
        assertThat(answer("meter", "1", "choice.b", "1")).isEqualTo("CHOICE_UNKNOWN");
        assertThat(answer("meter", "1", "choice", "1")).isEqualTo("CHOICE_UNKNOWN");
        assertThat(answer("meter", "3", "choice.b", "1")).isNull();
        assertThat(answer("meter", "1", "later.b", "1")).isNull();
    }

    @Test
    void keepsAnonymousAnswersApartFromParticipations() {
        assertThat(answer("voice", "1", "i1", "3")).isEqualTo("LINK_NOT_ALLOWED");
        assertThat(check(values("voice", "1", "i1", "3", "", "S1"))).isNull();
        assertThat(check(values("meter", "1", "i1", "3", "", "S1"))).isEqualTo("LINK_MISSING");
    }

    private static @Nullable String answer(String code, String version, String item, String answer) {
        return check(values(code, version, item, answer, "T1", ""));
    }

    private static Map<String, String> values(
            String code, String version, String item, String answer, String participation, String service) {
        Map<String, String> values = new HashMap<>();
        values.put("instrument_code", code);
        values.put("instrument_version", version);
        values.put("item_code", item);
        values.put("answer", answer);
        values.put("participation_id", participation);
        values.put("service_code", service);
        return values;
    }

    private static @Nullable String check(Map<String, String> values) {
        return Validated.example(Feeds.MEASUREMENTS, values, PersonIds.HETU, SCALES)
                .reason();
    }

    static Definition instrument(String code, String version, String linkage, int max) {
        return new Definition(Definition.INSTRUMENT, code, version, """
            {"instrument": "%s", "version": "%s", "linkage": "%s", "name": {"fi": "x"},
             "scale": {"min": 0, "max": %d}, "items": [{"code": "i1", "text": {"fi": "x"}},
             {"code": "choice", "text": {"fi": "x"}, "type": "choice", "choices": [{"code": "a", "name": {"fi": "x"}}]}]}
            """.formatted(code, version, linkage, max));
    }
}
