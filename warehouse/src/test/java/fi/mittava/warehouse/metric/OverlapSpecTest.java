package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two bins of 60 participations of the first service type, with 40 and 20 persons; one of 59 of the second. */
class OverlapSpecTest {

    private static GenerationReader reader;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration().write(folder, OverlapSpecTest::fill));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static void fill(Statement statement) throws SQLException {
        for (int type = 1; type <= 2; type++) {
            statement.execute(
                    "INSERT INTO study_type BY NAME SELECT %d AS service_type, 'OK' AS status, %d AS participations,"
                                    .formatted(type, type == 1 ? 60 : 59)
                            + " 50 AS persons, 0 AS without_peers, 900 AS peers, 700 AS peer_persons, 1 AS cells, 0 AS"
                            + " merged_area, 0 AS merged_bracket, false AS is_separated, 'POOLED' AS mode");
        }
        statement.execute("INSERT INTO study_overlap VALUES (1, 2, -1.5, 20, 20, 0.25, 0.125, 0.5),"
                + " (1, 1, NULL, 40, 40, 0.75, 0.875, 0.5), (2, 1, NULL, 59, 59, 1, 1, 1)");
    }

    private static List<BalanceQuery.Bin> ask(DisclosurePolicy policy, Map<Dimension, List<String>> filter) {
        return new BalanceQuery(reader, policy, Access.toAll(Profile.MANAGER))
                .answer(filter)
                .overlap();
    }

    private static DisclosurePolicy from(int persons) {
        return DisclosurePolicy.of(Settings.load(Map.of(Setting.DISCLOSURE_MANAGER_COUNTS_PERSONAL, "" + persons)));
    }

    @Test
    void aBinEndsWhereTheNextBegins() {
        List<BalanceQuery.Bin> bins = ask(from(20), Map.of());

        assertThat(bins).extracting(BalanceQuery.Bin::from).containsExactly(null, -1.5);
        assertThat(bins).extracting(BalanceQuery.Bin::to).containsExactly(-1.5, null);
        assertThat(bins).extracting(BalanceQuery.Bin::ofParticipants).containsExactly(0.75, 0.25);
        assertThat(bins).extracting(BalanceQuery.Bin::ofPeers).containsExactly(0.875, 0.125);
        assertThat(bins).extracting(BalanceQuery.Bin::ofWeightedPeers).containsExactly(0.5, 0.5);
    }

    @Test
    void oneBinOfTooFewHidesAllOfItsServiceType() {
        assertThat(ask(from(21), Map.of())).isEmpty();
    }

    @Test
    void ofFewerThanSixtyParticipationsNoneIsToldNorOfAnotherType() {
        assertThat(ask(DisclosurePolicy.open(), Map.of(Dimension.SERVICE_TYPE, List.of("service_type-2"))))
                .isEmpty();
        assertThat(ask(DisclosurePolicy.open(), Map.of(Dimension.SERVICE_TYPE, List.of("service_type-1"))))
                .hasSize(2);
    }
}
