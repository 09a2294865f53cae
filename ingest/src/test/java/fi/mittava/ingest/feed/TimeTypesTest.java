package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.Reading.number;
import static fi.mittava.ingest.feed.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTypesTest {
    private static final ColumnType DAY = ColumnTypes.day();
    private static final ColumnType MONTH = ColumnTypes.month();
    private static final ColumnType BIRTH = ColumnTypes.birthDate();
    private static final ColumnType MOMENT = new MomentType();

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2024-02-29", "2000-02-29", "1999-12-31", "2025-04-30", "1800-01-01"})
    void readsDays(String field) {
        assertThat(number(DAY, field)).isEqualTo(LocalDate.parse(field).toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "1900-02-29",
                "2025-04-31",
                "2025-13-01",
                "2025-00-10",
                "2025-01-00",
                "2025-1-1",
                "1.2",
                "1.2.x",
                "12.",
                "2025-01-01T00:00",
                "20250101",
                "1799-12-31",
                "2201-01-01",
                "2025/01/01"
            })
    void refusesWhatIsNoDay(String field) {
        assertThat(refusal(DAY, field)).isEqualTo(ReasonCode.DATE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.2025", "01.02.2025", "1/2/2025", "31.12.25", "1.2.2025 12:00", "1.2.2025 12.00.00"})
    void saysThatDatesAreLocalised(String field) {
        for (ColumnType type : new ColumnType[] {DAY, BIRTH, MONTH, MOMENT}) {
            assertThat(refusal(type, field)).isEqualTo(ReasonCode.DATE_LOCALISED);
        }
        assertThat(ReasonCode.DATE_LOCALISED.hint()).contains("2025-02-01").contains("1.2.2025");
    }

    @Test
    void keepsOnlyTheMonthOfABirth() {
        assertThat(number(BIRTH, "1990-05-31"))
                .isEqualTo(LocalDate.of(1990, 5, 1).toEpochDay());
        assertThat(refusal(BIRTH, "1990-02-30")).isEqualTo(ReasonCode.DATE_INVALID);
    }

    @Test
    void readsMonthsAsTheirFirstDay() {
        assertThat(number(MONTH, "2025-12")).isEqualTo(LocalDate.of(2025, 12, 1).toEpochDay());
        assertThat(refusal(MONTH, "2025-13")).isEqualTo(ReasonCode.MONTH_INVALID);
        assertThat(refusal(MONTH, "2025-00")).isEqualTo(ReasonCode.MONTH_INVALID);
        assertThat(refusal(MONTH, "2025-1")).isEqualTo(ReasonCode.MONTH_INVALID);
        assertThat(refusal(MONTH, "2025-01-01")).isEqualTo(ReasonCode.MONTH_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-31T12:00:00+02:00",
                "2025-01-31T12:00:00Z",
                "2025-01-31T12:00Z",
                "2025-01-31T00:00:00.5-03:30",
                "2025-01-31T23:59:59.123456789+00:00",
                "1960-01-31T12:00:00.000001+02:00"
            })
    void readsMoments(String field) {
        Instant expected = OffsetDateTime.parse(field).toInstant().truncatedTo(ChronoUnit.MICROS);

        assertThat(number(MOMENT, field)).isEqualTo(ChronoUnit.MICROS.between(Instant.EPOCH, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-31",
                "2025-01-31 12:00:00Z",
                "2025-01-31T24:00:00Z",
                "2025-01-31T12:60:00Z",
                "2025-01-31T12:00:60Z",
                "2025-02-30T12:00:00Z",
                "2025-01-31T12:00:00.Z",
                "2025-01-31T12:00:00.1234567890Z",
                "2025-01-31T12:00:00+2:00",
                "2025-01-31T12:00:00+02:60",
                "2025-01-31T12:00:00+19:00",
                "2025-01-31T12:00:00ZZ",
                "2025-01-31T1"
            })
    void refusesWhatIsNoMoment(String field) {
        assertThat(refusal(MOMENT, field)).isEqualTo(ReasonCode.TIMESTAMP_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31T12:00", "2025-01-31T12:00:00", "2025-01-31T12:00:00.5"})
    void saysThatTheOffsetIsMissing(String field) {
        assertThat(refusal(MOMENT, field)).isEqualTo(ReasonCode.OFFSET_MISSING);
        assertThat(refusal(MOMENT, field + "Z")).isNull();
    }
}
