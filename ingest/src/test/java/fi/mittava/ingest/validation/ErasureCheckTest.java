package fi.mittava.ingest.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.PersonIdType;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.pseudonym.PersonKey;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import fi.mittava.workspace.Tombstone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The person of the feeds' examples, and participation T0001, were erased. */
class ErasureCheckTest {
    private static final String ANOTHER_PERSON = "010190-901R";
    private static final ErasedPersons ERASED = erased();

    private static ErasedPersons erased() {
        Pseudonymiser pseudonymiser = new Pseudonymiser(Validated.SECRET);
        String person = Feeds.PERSONS.column("person_id").example();
        UUID personKey = uuid(pseudonymiser.ofIdentityCode(Slice.of(person)));
        UUID participation = uuid(pseudonymiser.ofParticipation(Slice.of("T0001")));
        return ErasedPersons.of(List.of(
                new Tombstone(UUID.randomUUID(), LocalDate.EPOCH, personKey, Set.of(participation), List.of())));
    }

    private static UUID uuid(PersonKey key) {
        return new UUID(key.high(), key.low());
    }

    static Stream<Feed> feedsOfPersons() {
        return Feeds.all().stream()
                .filter(feed -> feed.columns().stream().anyMatch(column -> column.type() instanceof PersonIdType));
    }

    @ParameterizedTest
    @MethodSource("feedsOfPersons")
    void refusesEveryRecordOfAnErasedPerson(Feed feed) {
        assertThat(Validated.example(feed, Map.of(), ERASED).reason()).isEqualTo("ERASED_PERSON");
        assertThat(Validated.example(feed, Map.of("deleted", "true"), ERASED).reason())
                .isEqualTo("ERASED_PERSON");
    }

    @ParameterizedTest
    @MethodSource("feedsOfPersons")
    void takesTheRecordsOfOthers(Feed feed) {
        assertThat(Validated.example(feed, Map.of("person_id", ANOTHER_PERSON), ERASED)
                        .reason())
                .isNull();
    }

    @Test
    void refusesMeasurementsOfTheParticipationsOfAnErasedPerson() {
        assertThat(Validated.example(Feeds.MEASUREMENTS, Map.of(), ERASED).reason())
                .isEqualTo("ERASED_PERSON");
        assertThat(Validated.example(Feeds.MEASUREMENTS, Map.of("participation_id", "T0002"), ERASED)
                        .reason())
                .isNull();
        assertThat(Validated.example(Feeds.MEASUREMENTS, Map.of("participation_id", "", "service_code", "S001"), ERASED)
                        .reason())
                .isNull();
    }

    @Test
    void refusesAWithdrawalThatNamesNothingButTheParticipation() {
        Map<String, String> withdrawal = Map.of("person_id", "", "deleted", "true");

        assertThat(Validated.example(Feeds.PARTICIPATIONS, withdrawal, ERASED).reason())
                .isEqualTo("ERASED_PERSON");
    }

    @Test
    void feedsOfServicesPassUnseen() {
        assertThat(Validated.example(Feeds.SERVICES, Map.of(), ERASED).reason()).isNull();
    }
}
