package fi.mittava.warehouse.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationCatalogueSpecTest {

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        Path file = new InlineGeneration().write(folder, statement -> {
            statement.execute("DELETE FROM member WHERE dimension = 'DURATION_BAND'");
            statement.execute("""
                INSERT INTO member VALUES
                    ('DURATION_BAND', 1, '12-23', '12–23 kk', '12–23 mån', '12–23 months', 2),
                    ('DURATION_BAND', 2, '3-5', '3–5 kk', '3–5 mån', '3–5 months', 1)\
                """);
            statement.execute("""
                INSERT INTO service VALUES
                    (2, 'service-2', 1, 0, NULL, NULL, NULL),
                    (1, 'service-1', 2, 3, 'employment', true, 123456)\
                """);
            statement.execute("INSERT INTO provider VALUES (1, 'provider-1', '1234567-1'), (2, 'provider-2', NULL)");
            statement.execute("INSERT INTO area VALUES (1, 'area-1', ['091', '049'])");
            statement.execute("""
                INSERT INTO feed_quality VALUES
                    ('services', 4, 3, 1, 0, 3, 2, '2026-01-01 00:00:00+00', '2026-01-02 00:00:00+00'),
                    ('persons', 8, 8, 0, 1, 8, 8, NULL, NULL)\
                """);
            statement.execute(
                    "INSERT INTO file_quality VALUES ('services', 'b.csv', 1, 1, 0), ('services', 'a.csv', 3, 2, 1)");
            statement.execute("INSERT INTO rejection_count VALUES ('services', 'VALUE_MISSING', 'name_fi', 1)");
        });
        reader = InlineGeneration.open(file);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void membersComeInTheirOrderAndAreSearchedByCodeAndNamesIgnoringCase() {
        GenerationCatalogue catalogue = reader.catalogue();
        assertThat(catalogue.members(Dimension.DURATION_BAND, null))
                .extracting(Member::code)
                .containsExactly("3-5", "12-23");
        assertThat(catalogue.members(Dimension.DURATION_BAND, "MÅN")).hasSize(2);
        assertThat(catalogue.members(Dimension.DURATION_BAND, "12–23 months"))
                .extracting(Member::code)
                .containsExactly("12-23");
        assertThat(catalogue.members(Dimension.DURATION_BAND, "12-2")).hasSize(1);
        assertThat(catalogue.members(Dimension.DURATION_BAND, "none")).isEmpty();
    }

    @Test
    void servicesAreToldByCodeWithWhatIsKnown() {
        assertThat(reader.catalogue().services(null, null))
                .extracting(Service::code)
                .containsExactly("service-1", "service-2");
        Service known = reader.catalogue().services("SERVICE-1", null).getFirst();
        assertThat(known.serviceType().code()).isEqualTo("service_type-2");
        assertThat(known.delivery()).isNotNull();
        assertThat(known.unitCostEur()).isEqualByComparingTo("1234.56");
        Service bare =
                reader.catalogue().services(null, List.of("service_type-1")).getFirst();
        assertThat(bare.delivery()).isNull();
        assertThat(bare.unitCostEur()).isNull();
        assertThat(reader.catalogue().services(null, List.of())).isEmpty();
    }

    @Test
    void providersAreasAndTargetGroupsAreTold() {
        assertThat(reader.catalogue().providers("provider-2"))
                .containsExactly(new Provider("provider-2", "fi provider-2", null));
        assertThat(reader.catalogue().areas().getFirst().municipalities()).containsExactly("091", "049");
        assertThat(reader.catalogue().targetGroups())
                .extracting(TargetGroup::rule)
                .containsOnly("{}")
                .hasSize(4);
        assertThat(reader.catalogue().measure("nothing", null)).isEmpty();
    }

    @Test
    void qualityAddsUpWhatItTells() {
        Quality all = reader.quality(null);
        assertThat(all.read()).isEqualTo(12);
        assertThat(all.waiting()).isEqualTo(1);
        assertThat(all.rejectedShare()).isEqualByComparingTo("0.0833333333333");
        assertThat(all.feeds()).extracting(Quality.Feed::feed).containsExactly("persons", "services");
        Quality one = reader.quality("services");
        assertThat(one.rejectedShare()).isEqualByComparingTo("0.25");
        assertThat(one.feeds().getFirst().files())
                .extracting(Quality.File::file)
                .containsExactly("a.csv", "b.csv");
        assertThat(one.feeds().getFirst().rejections())
                .containsExactly(new Quality.Rejections("VALUE_MISSING", "name_fi", 1));
        assertThat(reader.quality("nothing").rejectedShare()).isNull();
    }

    @Test
    void freshnessIsThatOfTheFeeds() {
        assertThat(reader.info().feeds())
                .extracting(GenerationInfo.FeedFreshness::feed)
                .containsExactly("persons", "services");
        assertThat(reader.info().feeds().getFirst().updatedAt()).isNull();
        assertThat(reader.info().feeds().getLast().rows()).isEqualTo(2);
    }
}
