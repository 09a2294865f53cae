package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.source.RawRecord;
import fi.mittava.ingest.source.RawRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseValidatorTest {
    private static final Instruments INSTRUMENTS = Instruments.of(List.of(version("1", 10, "a"), version("2", 5, "b")));
    private static final ResponseForm FORM = INSTRUMENTS.form("meter").orElseThrow();
    private static final String HEADER = "response_id;participation_id;phase;answered_on;instrument_version;deleted;";
    private static final LandedTable TABLE =
            LandingLayout.table(LandingLayout.landed(Feeds.everything().indexOf(Feeds.MEASUREMENTS)));

    @Test
    void landsARowForEachItemThatWasAnswered() {
        assertThat(answers("q1;q2", "R1;T1;end;2025-01-01;1;;7;")).containsExactly("q1 7.0");
        assertThat(answers("q1;q2", "R1;T1;end;2025-01-01;1;;7;0")).containsExactly("q1 7.0", "q2 0.0");
    }

    @Test
    void knowsTheChoicesThatAreNotNamedNotToBeChosen() {
        String version1 = "R1;T1;end;2025-01-01;1;;";
        assertThat(answers("need", version1 + "a")).containsExactly("need.a 1.0", "need.z 0.0");
        for (String both : List.of("a z", "z a", "a, z", "\"a;z;\"")) {
            assertThat(answers("need", version1 + both)).containsExactly("need.a 1.0", "need.z 1.0");
        }
        assertThat(answers("need.a;need.z", version1 + "1;0")).containsExactly("need.a 1.0", "need.z 0.0");
        assertThat(answers("need.a;need.z", version1 + ";0")).containsExactly("need.z 0.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q1 | 11 | q1 ANSWER_OFF_SCALE",
                "q1 | '6,5' | q1 DECIMAL_COMMA",
                "q1 | x | q1 NUMBER_INVALID",
                "q1 | 010190-900P | q1 NUMBER_INVALID",
                "need | b | need CHOICE_UNKNOWN",
                "need | 1 | need CHOICE_UNKNOWN",
                "need | A | need CHOICE_UNKNOWN",
                "need.b | 1 | need.b CHOICE_UNKNOWN",
                "need.a | 2 | need.a CHOICE_INVALID",
                "one | x y | one CHOICE_SEVERAL",
                "one.x;one.y | 1;1 | one CHOICE_SEVERAL",
                "q1 | '' | null ANSWER_MISSING"
            })
    void refusesTheResponseOfABadAnswer(String columns, String cells, String refusal) {
        assertThat(refusal(columns, "R1;T1;end;2025-01-01;1;;" + cells)).isEqualTo(refusal);
    }

    @Test
    void holdsEachAnswerAgainstTheVersionNamed() {
        assertThat(answers("q1", "R1;T1;end;2025-01-01;1;;10")).containsExactly("q1 10.0");
        assertThat(refusal("q1", "R1;T1;end;2025-01-01;2;;10")).isEqualTo("q1 ANSWER_OFF_SCALE");
        assertThat(answers("q1", "R1;T1;end;2025-01-01;3;;99"))
                .as("waits for version 3")
                .containsExactly("q1 99.0");
        assertThat(answers("need", "R1;T1;end;2025-01-01;2;;b")).containsExactly("need.b 1.0", "need.z 0.0");
        assertThat(answers("need", "R1;T1;end;2025-01-01;;;b"))
                .containsExactly("need.a 0.0", "need.z 0.0", "need.b 1.0");
    }

    @Test
    void refusesWhatTheResponseAsAWholeLacks() {
        assertThat(refusal("q1", "R1;;end;2025-01-01;1;;7")).isEqualTo("participation_id ONE_OF_MISSING");
        assertThat(refusal("q1", "R1;T1;end;1.1.2025;1;;7")).isEqualTo("answered_on DATE_LOCALISED");
        assertThat(refusal("q1", ";T1;end;2025-01-01;1;;7")).isEqualTo("response_id VALUE_MISSING");
        assertThat(refusal("q1", "R1 010190-900P;T1;end;2025-01-01;1;;7")).isEqualTo("response_id CODE_INVALID");
        assertThat(refusal("q1", "010190-900P;T1;end;2025-01-01;1;;7")).isEqualTo("response_id IDENTITY_CODE_IN_TEXT");
    }

    @Test
    void withdrawsEveryAnswerThatTheResponseMayHaveHad() {
        assertThat(answers("q1", "R1;;;;;true;"))
                .containsExactly(
                        "q1 gone", "q2 gone", "need.a gone", "need.z gone", "one.x gone", "one.y gone", "need.b gone");
    }

    @Test
    void hashesAnAnswerAsTheLongFormDoes() {
        Map<String, String> values =
                new HashMap<>(Map.of("response_id", "R1", "participation_id", "T1", "phase", "end"));
        values.putAll(Map.of("answered_on", "2025-01-01", "instrument_version", "1", "instrument_code", "meter"));
        values.putAll(Map.of("item_code", "q2", "answer", "3.5", "collected_by", "", "mode", "", "language", ""));
        Validated asLong = Validated.example(Feeds.MEASUREMENTS, values);

        List<Row> wide = rows("q1;q2", "R1;T1;end;2025-01-01;1;;7;3.5");

        assertThat(wide.get(1).number(TABLE.slot(LandedTable.CONTENT_HASH)))
                .isEqualTo(asLong.number(LandedTable.CONTENT_HASH));
    }

    private static Definition version(String version, int max, String choice) {
        return new Definition(Definition.INSTRUMENT, "meter", version, """
            {"instrument": "meter", "version": "%s", "name": {"fi": "x"}, "scale": {"min": 0, "max": %d},
             "items": [{"code": "q1", "text": {"fi": "x"}}, {"code": "q2", "text": {"fi": "x"}},
              {"code": "need", "text": {"fi": "x"}, "type": "choice", "several": true,
               "choices": [{"code": "%s", "name": {"fi": "x"}}, {"code": "z", "name": {"fi": "x"}}]},
              {"code": "one", "text": {"fi": "x"}, "type": "choice",
               "choices": [{"code": "x", "name": {"fi": "x"}}, {"code": "y", "name": {"fi": "x"}}]}]}
            """.formatted(version, max, choice));
    }

    private static List<String> answers(String cells, String fields) {
        return rows(cells, fields).stream()
                .map(row -> row.text(TABLE.slot("item_code")) + " "
                        + (row.number(TABLE.slot("deleted")) == 1
                                ? "gone"
                                : Double.longBitsToDouble(row.number(TABLE.slot("answer")))))
                .toList();
    }

    private static List<Row> rows(String cells, String fields) {
        ResponseValidator validator = validator();
        Row row = new Row();
        assertThat(validator.validate(record(cells, fields), 1, row)).isNull();
        List<Row> rows = new ArrayList<>();
        for (int number = 0; number < validator.rows(); number++) {
            validator.complete(number, row);
            rows.add(row.copy());
        }
        return rows;
    }

    private static String refusal(String cells, String fields) {
        Refusal refusal =
                Objects.requireNonNull(validator().validate(record(cells, fields), 1, new Row()), "it was accepted");
        assertThat(refusal.message()).doesNotContain("010190");
        return refusal.column() + " " + refusal.reason();
    }

    private static RawRecord record(String cells, String fields) {
        return RawRecords.of(Feeds.MEASUREMENTS, FORM, HEADER + cells + "\n" + fields + "\n")
                .getFirst();
    }

    private static ResponseValidator validator() {
        return new ResponseValidator(
                FORM,
                INSTRUMENTS,
                RecordValidator.ofResponses(PersonIds.HETU, Validated.SECRET, ErasedPersons.of(List.of())));
    }
}
