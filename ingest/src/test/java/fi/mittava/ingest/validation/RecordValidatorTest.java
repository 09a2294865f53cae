package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.RecordRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordValidatorTest {
    private static final Instruments NO_SCALES = Instruments.of(List.of());

    static List<Feed> feeds() {
        return Feeds.all();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void acceptsEveryFeedsExample(Feed feed) {
        assertThat(Validated.example(feed, Map.of()).reason()).isNull();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void refusesEveryMissingRequiredValueByName(Feed feed) {
        feed.columns().stream().filter(column -> column.isRequired()).forEach(column -> {
            Refusal refusal = Validated.example(feed, Map.of(column.name(), "")).refusal();
            assertThat(refusal.reason().name()).isEqualTo("VALUE_MISSING");
            assertThat(refusal.column()).isEqualTo(column.name());
            assertThat(refusal.message()).contains(column.name());
        });
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void neverQuotesWhatItRefuses(Feed feed) {
        String marked = "010190-900P";
        feed.columns().stream()
                .filter(column -> !column.name().equals("person_id"))
                .forEach(column -> {
                    Refusal refusal = Validated.example(feed, Map.of(column.name(), marked))
                            .refusal();
                    assertThat(refusal.toString())
                            .as(column.name())
                            .doesNotContain(marked)
                            .doesNotContain("010190");
                });
    }

    @Test
    void withdrawsByTheKeyAlone() {
        Validated withdrawn = Validated.example(
                Feeds.PARTICIPATIONS,
                Map.of("deleted", "true", "person_id", "", "service_code", "", "start_date", "", "end_date", ""));

        assertThat(withdrawn.reason()).isNull();
        assertThat(withdrawn.number("deleted")).isEqualTo(1);
        assertThat(withdrawn.has("person_key")).isFalse();
    }

    @Test
    void needsTheKeyToWithdraw() {
        assertThat(Validated.example(Feeds.PARTICIPATIONS, Map.of("deleted", "true", "participation_id", ""))
                        .reason())
                .isEqualTo("VALUE_MISSING");
    }

    @Test
    void letsAnEndBeTheDayOfTheStartButNoneBefore() {
        assertThat(period("2025-02-03", "2025-02-02")).isEqualTo("END_BEFORE_START");
        assertThat(period("2025-02-03", "2025-02-03")).isNull();
        assertThat(period("2025-02-03", "2025-02-04")).isNull();
        assertThat(period("2025-02-03", "")).isNull();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void keepsTheOrderOfEveryPairOfDates(Feed feed) {
        for (RecordRule rule : feed.rules()) {
            if (rule instanceof RecordRule.NotBefore pair) {
                boolean isMonths = feed.column(pair.start()).type().rule().contains("month");
                String day = isMonths ? "" : "-15";
                assertThat(reason(feed, pair, "2025-06" + day, "2025-05" + day)).isEqualTo("END_BEFORE_START");
                assertThat(reason(feed, pair, "2025-06" + day, "2025-06" + day)).isNull();
                assertThat(reason(feed, pair, "2025-06" + day, "2025-07" + day)).isNull();
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String reason(
            Feed feed, RecordRule.NotBefore pair, String start, String end) {
        // Other ends of the same start are far away.
        Map<String, String> values = new java.util.HashMap<>(Map.of(pair.start(), start, pair.end(), end));
        feed.rules().stream()
                .filter(rule -> rule instanceof RecordRule.NotBefore)
                .map(RecordRule.NotBefore.class::cast)
                .filter(other -> !other.end().equals(pair.end()))
                .forEach(other -> values.put(other.end(), ""));
        return Validated.example(feed, values).reason();
    }

    @Test
    void takesNegativeAmountsInCorrectionsOnly() {
        assertThat(amount("fixed", "-0.01")).isEqualTo("AMOUNT_NEGATIVE");
        assertThat(amount("fixed", "0")).isNull();
        assertThat(amount("fixed", "0.01")).isNull();
        assertThat(amount("correction", "-0.01")).isNull();
        assertThat(Validated.example(Feeds.PAYMENTS, Map.of("amount_eur", "-1", "deleted", "true"))
                        .reason())
                .isNull();
    }

    private static @org.jspecify.annotations.Nullable String amount(String kind, String euros) {
        return Validated.example(Feeds.PAYMENTS, Map.of("kind", kind, "amount_eur", euros))
                .reason();
    }

    @Test
    void letsALowerBoundEqualTheUpperOne() {
        assertThat(bounds("0.02", "0.01")).isEqualTo("LOW_ABOVE_HIGH");
        assertThat(bounds("-0.02", "-0.03")).isEqualTo("LOW_ABOVE_HIGH");
        assertThat(bounds("0.01", "0.01")).isNull();
        assertThat(bounds("-0.03", "0.01")).isNull();
    }

    @Test
    void needsOneOfTheColumnsThatNameWhatWasPaid() {
        assertThat(Validated.example(Feeds.PAYMENTS, Map.of("contract_code", "", "service_code", ""))
                        .reason())
                .isEqualTo("ONE_OF_MISSING");
        assertThat(Validated.example(Feeds.PAYMENTS, Map.of("contract_code", "", "service_code", "S1"))
                        .reason())
                .isNull();
    }

    @Test
    void landsWhatTheContractSays() {
        Validated person = Validated.example(Feeds.PERSONS, Map.of("birth_date", "1990-01-31"));

        assertThat(person.number("birth_month"))
                .isEqualTo(LocalDate.of(1990, 1, 1).toEpochDay());
        assertThat(person.number("education_level")).isEqualTo(3);
        assertThat(person.text("language")).isEqualTo("fi");
        assertThat(person.number("is_test_person")).isEqualTo(1);
        assertThat(person.number("deleted")).isZero();
        assertThat(person.number("updated_at")).isEqualTo(Validated.UPDATED_AT);
    }

    @Test
    void takesUpdatedAtFromTheRecordIfItHasOne() {
        assertThat(Validated.example(Feeds.PERSONS, Map.of("updated_at", "1970-01-01T00:00:01Z"))
                        .number("updated_at"))
                .isEqualTo(1_000_000);
    }

    @Test
    void hashesContentAndNotWhenOrHowItCame() {
        long hash = Validated.example(Feeds.PERSONS, Map.of()).number("content_hash");

        assertThat(hash(Map.of("updated_at", "2025-01-01T00:00:00Z"))).isEqualTo(hash);
        assertThat(hash(Map.of("deleted", "false"))).isEqualTo(hash);
        assertThat(hash(Map.of("language", " fi "))).isEqualTo(hash);
        assertThat(hash(Map.of("work_ability_limited", "0"))).isEqualTo(hash);
        assertThat(hash(Map.of("deleted", "true"))).isNotEqualTo(hash);
        assertThat(hash(Map.of("language", "sv"))).isNotEqualTo(hash);
        assertThat(hash(Map.of("language", ""))).isNotEqualTo(hash);
        assertThat(hash(Map.of("municipality_code", "A01", "area_code", "091"))).isNotEqualTo(hash);
    }

    @Test
    void givesOnePersonOnePseudonymInEveryFeed() {
        Validated person = Validated.example(Feeds.PERSONS, Map.of());
        Validated status = Validated.example(Feeds.STATUSES, Map.of("person_id", "010190-900p"));
        Validated other = Validated.example(Feeds.STATUSES, Map.of("person_id", "010190Y900P"));

        assertThat(status.number("person_key")).isEqualTo(person.number("person_key"));
        assertThat(status.low("person_key")).isEqualTo(person.low("person_key"));
        assertThat(other.number("person_key")).isNotEqualTo(person.number("person_key"));
    }

    @Test
    void takesOpaqueIdentifiersAsTheyAreIfTold() {
        Validated opaque = Validated.example(Feeds.PERSONS, Map.of("person_id", "abc-1"), PersonIds.OPAQUE, NO_SCALES);

        assertThat(opaque.reason()).isNull();
        assertThat(opaque.number("is_test_person")).isZero();
        assertThat(Validated.example(Feeds.PERSONS, Map.of("person_id", "abc-1"))
                        .reason())
                .isEqualTo("IDENTITY_CODE_INVALID");
        assertThat(Validated.example(Feeds.PERSONS, Map.of("person_id", "a b"), PersonIds.OPAQUE, NO_SCALES)
                        .reason())
                .isEqualTo("CODE_INVALID");
    }

    private static @org.jspecify.annotations.Nullable String period(String start, String end) {
        return Validated.example(Feeds.STATUSES, Map.of("start_date", start, "end_date", end))
                .reason();
    }

    private static @org.jspecify.annotations.Nullable String bounds(String low, String high) {
        return Validated.example(Feeds.EXTERNAL_ESTIMATES, Map.of("low", low, "high", high))
                .reason();
    }

    private static long hash(Map<String, String> values) {
        return Validated.example(Feeds.PERSONS, values).number("content_hash");
    }
}
