package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "services.csv, services",
        "Services_2025.CSV, services",
        "services2025.csv.gz, services",
        "payments-1.csv, payments",
        "payment_terms.csv, payment_terms",
        "persons_2025-01-31.csv, persons",
        "outcomes/part-1.csv, outcomes",
        "outcomes/2025/part-1.csv, outcomes",
        "outcomes/persons.csv, persons"
    })
    void tellTheFeed(String file, String feed) {
        assertThat(FeedFolder.found(Path.of(file), Path.of(file)))
                .map(found -> found.feed().name())
                .contains(feed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service.csv", "servicesold.csv", "my_services.csv", "payment.csv", "old/x.csv"})
    void tellNoFeed(String file) {
        assertThat(FeedFolder.found(Path.of(file), Path.of(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "responses_Meter_2025.csv, meter_2025.csv",
        "responses_meter/2025.csv, meter",
        "Responses_meter.CSV.gz, meter.csv.gz"
    })
    void tellWideFiles(String file, String wide) {
        assertThat(FeedFolder.found(Path.of(file), Path.of(file))).hasValueSatisfying(found -> {
            assertThat(found.feed().name()).isEqualTo("measurements");
            assertThat(found.wide()).isEqualTo(wide);
        });
    }

    @Test
    void mayHoldADate() {
        assertThat(FileFacts.dateInName("persons_2025-01-31.csv")).contains(Instant.parse("2025-01-31T00:00:00Z"));
        assertThat(FileFacts.dateInName("persons_2025-01-31.csv.gz")).contains(Instant.parse("2025-01-31T00:00:00Z"));
        assertThat(FileFacts.dateInName("Persons_2025-01-31.CSV")).contains(Instant.parse("2025-01-31T00:00:00Z"));
        assertThat(FileFacts.dateInName("persons_2025-02-30.csv")).isEmpty();
        assertThat(FileFacts.dateInName("persons_2025-01.csv")).isEmpty();
        assertThat(FileFacts.dateInName("persons_2025-01-31_b.csv")).isEmpty();
    }
}
