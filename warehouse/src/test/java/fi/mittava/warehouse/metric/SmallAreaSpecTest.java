package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a small area's manager still sees: nine providers with two services each, 10 to 20 who start in each quarter, half of them
 * with both measurements, one in ten of those worse off. The shares stand in docs/data-protection.md.
 */
class SmallAreaSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final int CELLS = 18;
    private static final int QUARTERS = 12;

    private static final Map<String, MetricRequest> METRICS = metrics();

    private static final String PARTICIPATIONS = """
        INSERT INTO participation BY NAME
        WITH started AS (
            SELECT cell, quarter, i, cell * 1000 + quarter * 50 + i AS person
            FROM range(%d) cells(cell), range(%d) quarters(quarter), range(20) people(i)
            WHERE i < 10 + hash(cell, quarter) %% 11
        )
        SELECT person::INTEGER AS person, 1::SMALLINT AS area, (1 + cell %% 2)::SMALLINT AS service, 1::UTINYINT AS service_type,
               1::UTINYINT AS delivery, (1 + cell // 2)::SMALLINT AS provider, 1::SMALLINT AS contract,
               (1 + hash(person, 'gender') %% 2)::UTINYINT AS gender, 1::UTINYINT AS age_band, 1::UTINYINT AS education,
               1::UTINYINT AS duration_band, 1::UTINYINT AS language_group, 0::BIGINT AS target_groups,
               (24276 + quarter * 3)::SMALLINT AS start_month, (24279 + quarter * 3)::SMALLINT AS end_month,
               (CASE WHEN hash(person, 'ended') %% 5 = 0 THEN 4 ELSE 1 END)::UTINYINT AS end_reason, 90 AS days,
               true AS is_start_due, true AS is_end_due, true AS is_followup_due, 0 AS support_months,
               120000 AS cost_cents, 1::UTINYINT AS cost_source,
               repeat('6', 24) || repeat(CASE WHEN hash(person, 'work') %% 10 < 4 THEN '1' ELSE '6' END, 28) AS path,
               path[28]::UTINYINT AS start_3, path[31]::UTINYINT AS start_6, path[37]::UTINYINT AS start_12,
               path[49]::UTINYINT AS start_24, path[31]::UTINYINT AS end_3, path[34]::UTINYINT AS end_6,
               path[40]::UTINYINT AS end_12, path[52]::UTINYINT AS end_24,
               CASE WHEN hash(person, 'pair') %% 2 = 0
                    THEN CASE hash(person, 'reliable') %% 10 WHEN 0 THEN -1 WHEN 1 THEN 0 WHEN 2 THEN 0 ELSE 1 END
                    END::TINYINT AS m1_reliable,
               m1_reliable * 3 AS m1_change
        FROM started
        """.formatted(CELLS, QUARTERS);

    private static GenerationReader reader;

    @BeforeAll
    static void open(@TempDir Path folder) {
        reader = InlineGeneration.open(new InlineGeneration()
                .withMostParticipationsPerPerson(1)
                .write(folder, statement -> statement.execute(PARTICIPATIONS)));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static Map<String, MetricRequest> metrics() {
        Map<String, MetricRequest> metrics = new LinkedHashMap<>();
        metrics.put("participations", Ask.request(MetricCode.PARTICIPATIONS));
        metrics.put("cost", Ask.request(MetricCode.TOTAL_COST));
        metrics.put("employed", Ask.request(MetricCode.OPEN_EMPLOYMENT_RATE, 6, Anchor.START));
        metrics.put("interrupted", Ask.request(MetricCode.INTERRUPTION_RATE));
        metrics.put("change", Ask.request(MetricCode.MEAN_CHANGE));
        metrics.put("improved", Ask.request(MetricCode.RELIABLY_IMPROVED));
        metrics.put("worsened", Ask.request(MetricCode.RELIABLY_WORSENED));
        return metrics;
    }

    /** Share of the cells that are told, by metric. */
    private static Map<String, Double> told(Ask ask, Profile profile, int cells) {
        List<FigureAnswer.Row> rows = ask.of(reader, DEFAULTS, profile).rows();
        Map<String, Double> told = new LinkedHashMap<>();
        int place = 0;
        for (String metric : METRICS.keySet()) {
            int at = place++;
            told.put(
                    metric,
                    (double) rows.stream()
                                    .filter(row -> row.figures().get(at).status() == FigureStatus.OK)
                                    .count()
                            / cells);
        }
        return told;
    }

    private static Ask ofProvidersServices() {
        return Ask.about(METRICS.values().toArray(MetricRequest[]::new)).by(Dimension.PROVIDER, Dimension.SERVICE);
    }

    private static void assertShares(Map<String, Double> told, double... shares) {
        int place = 0;
        for (Map.Entry<String, Double> metric : told.entrySet()) {
            Assertions.assertThat(metric.getValue())
                    .as("%s of %s", metric.getKey(), told)
                    .isCloseTo(shares[place++], Offset.offset(0.005));
        }
    }

    @Test
    void managersSeeEveryCellOfFourQuarters() {
        assertShares(told(ofProvidersServices(), Profile.MANAGER, CELLS), 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void managersSeeMostRegisterFiguresAndSomeMetersOfAQuarter() {
        assertShares(
                told(ofProvidersServices().per(Grain.QUARTER), Profile.MANAGER, CELLS * QUARTERS),
                1,
                1,
                1,
                1,
                0.046,
                0.046,
                0.046);
    }

    @Test
    void viewersSeeEveryCellOfFourQuarters() {
        assertShares(told(ofProvidersServices(), Profile.VIEWER, CELLS), 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void harmIsNotWhatDisappearsFirst() {
        Map<String, Double> told = told(ofProvidersServices().per(Grain.QUARTER), Profile.MANAGER, CELLS * QUARTERS);
        assertThat(told.get("worsened")).isEqualTo(told.get("improved"));
        assertThat(told.get("change")).isCloseTo(told.get("worsened"), Offset.offset(0.05));
    }
}
