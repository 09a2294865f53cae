package fi.mittava.warehouse.study.slice;

import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackColumns;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The reference's participations and models as a generation holds them: service type 1, women gender 1 and men 2, education
 * one more than R's, provider one more than the person modulo 8; month 1 is January 2001. The covariates in double
 * precision, so that what the query does is all that stands between them and R.
 */
final class PublishedReference {

    private static final int MONTH_ZERO = 2001 * 12 - 1;
    private static final Map<String, String> FACTORS = Map.of("area", "area", "br", "bracket", "m", "month");
    private static final List<String> COVARIATES = List.of("age", "age2", "female", "educ1", "educ2", "h12", "h24");

    private final Stack stack;
    private final TypeEstimate estimate;
    private final Design design;

    PublishedReference(Stack stack, TypeEstimate estimate) {
        this.stack = stack;
        this.estimate = estimate;
        try (Workers workers = new Workers(1)) {
            this.design = Design.of(stack, workers);
        }
    }

    Path write(Path folder) {
        return new InlineGeneration().write(folder, this::fill);
    }

    private void fill(Statement statement) throws SQLException {
        for (int column = 1; column <= COVARIATES.size(); column++) {
            statement.execute("ALTER TABLE participation ADD COLUMN z" + column + " DOUBLE");
        }
        statement.execute("ALTER TABLE participation ALTER counterfactual_employed_open TYPE DOUBLE[]");
        statement.execute("ALTER TABLE effect_variance ALTER upper TYPE DOUBLE[]");
        fillTerms(statement);
        for (HorizonModel model : estimate.horizons()) {
            if (model.isEstimated() && List.of(3, 6, 12, 24).contains(model.horizon())) {
                fillModel(statement, model);
            }
        }
        statement.execute(
                "INSERT INTO study_type BY NAME SELECT 1 AS service_type, 'OK' AS status, 861 AS participations, 861"
                    + " AS persons, 0 AS without_peers, 1 AS peers, 1 AS peer_persons, 1 AS cells, 0 AS merged_area, 0"
                    + " AS merged_bracket, false AS is_separated, 'POOLED' AS mode");
        for (Segment segment : stack.segments()) {
            for (int row = segment.from(); row < segment.to(); row++) {
                if (stack.isTreated(row)) {
                    fillParticipation(statement, segment, row);
                }
            }
        }
    }

    private void fillTerms(Statement statement) throws SQLException {
        int position = 0;
        for (Term term : design.terms()) {
            if (!term.isKept()) {
                continue;
            }
            String kind = term.kind() == Term.Kind.INTERCEPT
                    ? "intercept"
                    : term.kind() == Term.Kind.DENSE ? "dense" : FACTORS.get(term.name());
            int level = "month".equals(kind) ? MONTH_ZERO + term.level() : term.level();
            statement.execute("INSERT INTO study_term BY NAME SELECT 1 AS service_type, %d AS position, '%s' AS kind,"
                            .formatted(position++, kind)
                    + " '%s' AS term, %d AS z, %d AS level, %se0 AS mean, %se0 AS scale"
                            .formatted(
                                    term.name(),
                                    COVARIATES.indexOf(term.name()) + 1,
                                    level,
                                    plain(term.mean()),
                                    plain(term.scale())));
        }
    }

    private static void fillModel(Statement statement, HorizonModel model) throws SQLException {
        statement.execute("INSERT INTO effect_model BY NAME SELECT 1 AS service_type, 'EMPLOYED_OPEN' AS outcome, %d AS"
                        .formatted(model.horizon())
                + " horizon, 861 AS n, 861 AS persons, %se0 AS effect, %se0 AS se, %se0 AS observed, 0.1 AS raw_peers,"
                        .formatted(
                                plain(model.effect().effect()),
                                plain(model.effect().error()),
                                plain(model.effect().observed()))
                + list(model.gamma()) + " AS gamma");
        for (int position = 0; position < model.gamma().length; position++) {
            statement.execute(
                    "INSERT INTO effect_variance BY NAME SELECT 1 AS service_type, 'EMPLOYED_OPEN' AS outcome,"
                            + " %d AS horizon, %d AS position, %s AS upper"
                                    .formatted(
                                            model.horizon(),
                                            position,
                                            list(model.factor().row(position))));
        }
    }

    private static String list(double[] values) {
        return Arrays.stream(values).mapToObj(value -> plain(value) + "e0").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String plain(double value) {
        return new BigDecimal(value).toPlainString();
    }

    private void fillParticipation(Statement statement, Segment segment, int row) throws SQLException {
        StackColumns columns = stack.columns();
        int person = stack.person(row);
        String path = IntStream.rangeClosed(segment.month() - 24, segment.month() + 24)
                .mapToObj(month -> band(person, month))
                .collect(Collectors.joining());
        String covariates = IntStream.range(0, COVARIATES.size())
                .mapToObj(column -> ", %se0 AS z%d".formatted(plain(columns.dense(row, column)), column + 1))
                .collect(Collectors.joining());
        statement.execute("""
            INSERT INTO participation BY NAME SELECT %d AS person, %d AS area, 1 AS service, 1 AS service_type,
            1 AS delivery, %d AS provider, 1 AS contract, %d AS gender, 1 AS age_band, %d AS education,
            1 AS duration_band, 1 AS language_group, 0 AS target_groups, %d AS start_month, 0 AS end_reason,
            false AS is_start_due, false AS is_end_due, false AS is_followup_due, 0 AS support_months, 0 AS cost_source,
            '%s' AS path, %s AS start_3, %s AS start_6, %s AS start_12, %s AS start_24, 1 AS study, area AS study_area,
            %d AS study_bracket, false AS study_in_service%s, %s AS counterfactual_employed_open
            """.formatted(
                        person,
                        segment.key().levels().get(0),
                        person % 8 + 1,
                        columns.key(row, 0) == 1 ? 1 : 2,
                        columns.key(row, 1) + 1,
                        MONTH_ZERO + segment.month(),
                        path,
                        path.charAt(27),
                        path.charAt(30),
                        path.charAt(36),
                        path.charAt(48),
                        segment.key().levels().get(1),
                        covariates,
                        counterfactuals(segment, row)));
    }

    /** z′γ, summed up here. */
    private String counterfactuals(Segment segment, int row) {
        double[] z = new double[design.columns()];
        design.fill(row, z, 0);
        for (int one : design.ones(segment)) {
            z[one] = 1;
        }
        return estimate.horizons().stream()
                .map(model -> model.isEstimated() ? plain(product(model.gamma(), z)) + "e0" : "NULL")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static double product(double[] gamma, double[] z) {
        return IntStream.range(0, z.length)
                .mapToDouble(column -> gamma[column] * z[column])
                .sum();
    }

    private String band(int person, int month) {
        if (month < 1 || month > 60) {
            return "9";
        }
        return stack.panel().at(0, person, month) == 1 ? "1" : "6";
    }
}
