package fi.mittava.warehouse.generation;

import fi.mittava.warehouse.database.Database;
import java.util.List;
import java.util.stream.Stream;

/** Joins the working file's last study to the generation that is made; of none its tables stay empty. */
public final class PublishedStudy {

    /** The tables of a generation that a study fills, under the same names in the working file's schema {@code study}. */
    public static final List<String> TABLES = List.of(
            "study_bracket",
            "study_type",
            "study_attrition",
            "study_term",
            "effect_model",
            "effect_variance",
            "study_weight",
            "study_overlap",
            "balance",
            "study_check",
            "placebo",
            "indicator_validity");

    private static final String VARIANCES = "effect_variance";

    private final Database database;

    PublishedStudy(Database database) {
        this.database = database;
    }

    /** Whether the working file holds a study. */
    public static boolean isMade(Database database) {
        return database.number("SELECT count(*) FROM duckdb_tables() WHERE database_name = 'warehouse'"
                        + " AND schema_name = 'study' AND table_name = 'study'")
                > 0;
    }

    /** Statements that add the covariates' columns to a table. */
    Stream<String> additions(String table) {
        return database
                .sql()
                .fetchValues("SELECT column_name FROM duckdb_columns() WHERE database_name = 'warehouse'"
                        + " AND schema_name = 'study' AND table_name = 'participation'"
                        + " AND regexp_matches(column_name, '^z\\d+$') ORDER BY column_index")
                .stream()
                .map(column -> "ALTER TABLE " + table + " ADD COLUMN " + column + " REAL");
    }

    /**
     * Makes the view {@code studied}: grain one participation that is still what it was when it was studied. To be called
     * before participations are filled in.
     */
    void prepare() {
        String nobody =
                "SELECT CAST(NULL AS UBIGINT) AS participation_key, CAST(NULL AS UTINYINT) AS study WHERE false";
        String studied = "SELECT studied.* EXCLUDE (service_type, start_month, number),"
                + " counterfactual.* EXCLUDE (service_type, number) FROM study.participation AS studied"
                + " LEFT JOIN study.counterfactual ON counterfactual.service_type = studied.service_type"
                + " AND counterfactual.number = studied.number"
                + " JOIN star.participation ON participation.participation_key = studied.participation_key"
                + " AND participation.start_month = studied.start_month"
                + " JOIN star.service ON service.code = participation.service_code"
                + " AND service.service_type_key = studied.service_type";
        database.execute(
                "CREATE OR REPLACE TEMP VIEW studied AS " + (isMade(database) ? studied : nobody), "join the study");
    }

    void fill() {
        if (!isMade(database)) {
            return;
        }
        database.execute(
                "INSERT INTO published.study BY NAME SELECT * EXCLUDE (star_inputs, members) FROM study.study;"
                        + " UPDATE published.generation SET study_at = (SELECT studied_at FROM study.study)",
                "publish the study");
        TABLES.stream().filter(table -> !table.equals(VARIANCES)).forEach(this::fill);
        fillVariances();
    }

    private void fill(String table) {
        database.execute(
                "INSERT INTO published." + table + " BY NAME FROM study." + table + " ORDER BY ALL",
                "publish the study's " + table);
    }

    /** A service type at a time: hundreds of megabytes would have to be sorted at once. */
    private void fillVariances() {
        database.sql()
                .fetchValues("SELECT service_type FROM study.study_type ORDER BY service_type")
                .forEach(type -> database.execute(
                        "INSERT INTO published." + VARIANCES + " BY NAME FROM study." + VARIANCES
                                + " WHERE service_type = " + type + " ORDER BY outcome, horizon, position",
                        "publish the study's " + VARIANCES));
    }
}
