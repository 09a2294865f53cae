package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.InlineGeneration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Random participations of two service types, some persons with several, and random models of employment in the open market
 * at six months; and what effects on them are by the formulas, row by row.
 */
final class StudiedRegion {

    private static final int ROWS = 1200;
    private static final int FIRST_MONTH = 2024 * 12;
    private static final int MONTHS = 6;
    private static final List<String> TERMS = List.of(
            "intercept",
            "z1",
            "z2",
            "month 1",
            "month 3",
            "area 2",
            "bracket 2",
            "in_service 1",
            "area_quarter 2 1",
            "area_quarter 1 0");

    /** Of one participation; z in the order of the terms. */
    record Row(
            int person,
            int type,
            int provider,
            int gender,
            int groups,
            int month,
            int study,
            int observed,
            int cents,
            List<Double> z) {}

    private final Random random = new Random(11);
    private final List<Row> rows = new ArrayList<>();
    private final List<double[]> gammas = new ArrayList<>();
    private final List<double[][]> factors = new ArrayList<>();

    StudiedRegion() {
        for (int type = 0; type < 2; type++) {
            gammas.add(random.doubles(TERMS.size(), -0.1, 0.1).toArray());
            factors.add(triangle());
        }
        for (int row = 0; row < ROWS; row++) {
            rows.add(row());
        }
    }

    private double[][] triangle() {
        double[][] triangle = new double[TERMS.size()][TERMS.size()];
        for (int row = 0; row < TERMS.size(); row++) {
            for (int column = row; column < TERMS.size(); column++) {
                triangle[row][column] = random.nextDouble() / 50;
            }
        }
        return triangle;
    }

    private Row row() {
        int month = random.nextInt(MONTHS);
        int area = 1 + random.nextInt(2);
        int bracket = 1 + random.nextInt(2);
        int service = random.nextInt(2);
        double[] raw = {random.nextInt(40) / 4.0, random.nextInt(2)};
        List<Double> z = List.of(
                1.0,
                (raw[0] - 5) / 2,
                (raw[1] - 0.5) / 0.25,
                month == 1 ? 1.0 : 0,
                month == 3 ? 1.0 : 0,
                area == 2 ? 1.0 : 0,
                bracket == 2 ? 1.0 : 0,
                (double) service,
                area == 2 && month / 3 == 1 ? 1.0 : 0,
                area == 1 && month / 3 == 0 ? 1.0 : 0);
        return new Row(
                random.nextInt(ROWS / 2),
                1 + random.nextInt(2),
                1 + random.nextInt(2),
                1 + random.nextInt(2),
                random.nextInt(4),
                month,
                random.nextInt(20) == 0 ? 4 : 1,
                random.nextInt(10) == 0 ? 9 : random.nextInt(3) == 0 ? 1 : 6,
                random.nextInt(5) == 0 ? -1 : 100_00 + random.nextInt(500_00),
                z);
    }

    /** An effect with half of its interval. */
    record Effect(long n, double value, double reach) {}

    /** By the formulas, of the rows that are wanted. */
    Effect effect(Predicate<Row> isWanted) {
        List<Row> used = rows.stream()
                .filter(row -> row.study() == 1 && row.observed() != 9 && isWanted.test(row))
                .toList();
        double effect = used.stream().mapToDouble(this::error).sum() / used.size();
        Map<Integer, Double> persons = new TreeMap<>();
        used.forEach(row -> persons.merge(row.person(), error(row) - effect, Double::sum));
        double m = persons.size();
        double own = m
                / (m - 1)
                * persons.values().stream().mapToDouble(sum -> sum * sum).sum()
                / used.size()
                / used.size();
        double peers = 0;
        for (int type = 1; type <= 2; type++) {
            peers += peersError(used, type);
        }
        double reach = new TDistribution(m - 1).inverseCumulativeProbability(0.975) * Math.sqrt(own + peers * peers);
        return new Effect(used.size(), effect, reach);
    }

    private double error(Row row) {
        return (row.observed() == 1 ? 1 : 0) - expected(row);
    }

    private double expected(Row row) {
        double expected = 0;
        for (int term = 0; term < TERMS.size(); term++) {
            expected += gammas.get(row.type() - 1)[term] * row.z().get(term);
        }
        return expected;
    }

    private double peersError(List<Row> used, int type) {
        double[] mean = new double[TERMS.size()];
        used.stream().filter(row -> row.type() == type).forEach(row -> {
            for (int term = 0; term < mean.length; term++) {
                mean[term] += row.z().get(term) / used.size();
            }
        });
        double squares = 0;
        for (double[] line : factors.get(type - 1)) {
            double sum = 0;
            for (int term = 0; term < mean.length; term++) {
                sum += line[term] * mean[term];
            }
            squares += sum * sum;
        }
        return Math.sqrt(squares);
    }

    Path write(Path folder) {
        return new InlineGeneration().write(folder, this::fill);
    }

    private void fill(Statement statement) throws SQLException {
        statement.execute("ALTER TABLE participation ADD COLUMN z1 REAL");
        statement.execute("ALTER TABLE participation ADD COLUMN z2 REAL");
        // In double precision, so that what the query does is all that stands between it and the formulas.
        statement.execute("ALTER TABLE participation ALTER counterfactual_employed_open TYPE DOUBLE[]");
        statement.execute("ALTER TABLE effect_variance ALTER upper TYPE DOUBLE[]");
        for (int type = 1; type <= 2; type++) {
            fillStudy(statement, type);
        }
        for (Row row : rows) {
            statement.execute(insert(row));
        }
    }

    private void fillStudy(Statement statement, int type) throws SQLException {
        statement.execute(
                "INSERT INTO study_type BY NAME SELECT %d AS service_type, 'OK' AS status, 500 AS participations,"
                                .formatted(type)
                        + " 400 AS persons, 0 AS without_peers, 9000 AS peers, 7000 AS peer_persons, 1 AS cells, 0 AS"
                        + " merged_area, 0 AS merged_bracket, false AS is_separated, 'POOLED' AS mode");
        statement.execute(beyondPeers(type));
        for (int position = 0; position < TERMS.size(); position++) {
            statement.execute(term(type, position));
        }
        String gamma = Arrays.toString(gammas.get(type - 1));
        for (int position = 0; position < TERMS.size(); position++) {
            String upper = Arrays.stream(factors.get(type - 1)[position])
                    .filter(value -> value != 0)
                    .mapToObj(value -> value + "::DOUBLE")
                    .collect(Collectors.joining(", ", "[", "]"));
            statement.execute("INSERT INTO effect_variance BY NAME SELECT %d AS service_type,".formatted(type)
                    + " 'EMPLOYED_OPEN' AS outcome, 6 AS horizon, %d AS position, %s AS upper"
                            .formatted(position, upper));
        }
        statement.execute("INSERT INTO effect_model BY NAME SELECT %d AS service_type, 'EMPLOYED_OPEN' AS outcome, 6 AS"
                        .formatted(type)
                + " horizon, 500 AS n, 400 AS persons, 0.0625 AS effect, 0.01 AS se, 0.4 AS observed, 0.3 AS"
                + " raw_peers, 0.05 AS nearest, 0.02 AS nearest_se, %d AS nearest_n, 0.09 AS never, 0.03 AS never_se,"
                        .formatted(type == 1 ? 450 : 59)
                + " 0.125 AS peers_started, 0.25 AS peers_served, 1.75 AS e_value, "
                + gamma + " AS gamma");
    }

    /** A year after the start none of the peers is like the participants. */
    private static String beyondPeers(int type) {
        return "INSERT INTO effect_model BY NAME SELECT %d AS service_type, 'EMPLOYED_OPEN' AS outcome, 12 AS horizon,"
                        .formatted(type)
                + " 500 AS n, 400 AS persons, 'BEYOND_PEERS' AS reason";
    }

    private static String term(int type, int position) {
        String[] words = TERMS.get(position).split(" ", -1);
        boolean isDense = words[0].startsWith("z");
        String level = words.length == 1
                ? "NULL"
                : words[0].equals("month") ? "" + (FIRST_MONTH + Integer.parseInt(words[1])) : words[1];
        return "INSERT INTO study_term BY NAME SELECT %d AS service_type, %d AS position, '%s' AS kind, '%s' AS term,"
                        .formatted(type, position, isDense ? "dense" : words[0], TERMS.get(position))
                + " %s AS z, %s AS level, %s AS quarter, %s AS mean, %s AS scale"
                        .formatted(
                                isDense ? words[0].substring(1) : "NULL",
                                level,
                                words.length == 3 ? "" + (FIRST_MONTH / 3 + Integer.parseInt(words[2])) : "NULL",
                                words[0].equals("z1") ? "5" : words[0].equals("z2") ? "0.5" : "0",
                                words[0].equals("z1") ? "2" : words[0].equals("z2") ? "0.25" : "1");
    }

    private String insert(Row row) {
        boolean isOfAreaTwo = row.z().get(5) == 1;
        String path = "6".repeat(30) + row.observed() + "6".repeat(18);
        return """
            INSERT INTO participation BY NAME SELECT %d AS person, %d AS area, %d AS service, service AS service_type,
            1 AS delivery, %d AS provider, 1 AS contract, %d AS gender, 1 AS age_band, 1 AS education, 1 AS duration_band,
            1 AS language_group, %d AS target_groups, %d AS start_month, 0 AS end_reason, false AS is_start_due,
            false AS is_end_due, false AS is_followup_due, 0 AS support_months, %s AS cost_cents, 1 AS cost_source,
            '%s' AS path, 6 AS start_3, %d AS start_6, 6 AS start_12, 6 AS start_24, %d AS study, area AS study_area,
            %d AS study_bracket, %b AS study_in_service, %s AS z1, %s AS z2,
            list_transform(range(49), lambda month: CAST(%s AS DOUBLE)) AS counterfactual_employed_open
            """.formatted(
                        row.person(),
                        isOfAreaTwo ? 2 : 1,
                        row.type(),
                        row.provider(),
                        row.gender(),
                        row.groups(),
                        FIRST_MONTH + row.month(),
                        row.cents() < 0 ? "NULL" : "" + row.cents(),
                        path,
                        row.observed(),
                        row.study(),
                        row.z().get(6) == 1 ? 2 : 1,
                        row.z().get(7) == 1,
                        row.z().get(1) * 2 + 5,
                        row.z().get(2) * 0.25 + 0.5,
                        expected(row));
    }
}
