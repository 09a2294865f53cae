package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.generation.GenerationSchema;
import fi.mittava.warehouse.generation.PublishedStudy;
import fi.mittava.warehouse.study.RiskSets.ServiceType;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.indicator.IndicatorStudy;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A study's results: gathered in temporary tables, which take the place of the last study's all at once. */
final class StudyTables {

    /** As a generation has them. */
    private static final List<String> PUBLISHED = PublishedStudy.TABLES;

    /** What publish puts into the wide table. */
    private static final List<String> OF_PARTICIPATIONS = List.of("participation", "counterfactual");

    private final Database database;
    private final StudyDesign design;

    StudyTables(Database database, StudyDesign design) {
        this.database = database;
        this.design = design;
    }

    private static String found(String table) {
        return "found_" + table;
    }

    /** Makes the tables anew, without rows. */
    void begin() {
        PUBLISHED.forEach(
                table -> database.execute(GenerationSchema.table(table, found(table)), "make the study's " + table));
        database.execute(
                "CREATE OR REPLACE TEMP TABLE found_participation (participation_key UBIGINT, service_type UTINYINT,"
                        + " start_month SMALLINT, number INTEGER, study UTINYINT, study_area SMALLINT,"
                        + " study_bracket UTINYINT, study_in_service BOOLEAN" + columns(" REAL") + ")",
                "make the study's participations");
        database.execute(
                "CREATE OR REPLACE TEMP TABLE found_counterfactual (service_type UTINYINT, number INTEGER"
                        + PanelReader.STUDIED.stream()
                                .map(outcome -> ", counterfactual_" + outcome.toLowerCase(Locale.ROOT) + " REAL[]")
                                .collect(Collectors.joining())
                        + ")",
                "make the study's counterfactuals");
        try (TableRows rows = database.rowsFor(found("study_bracket"))) {
            for (int at = 0; at < design.brackets().size(); at++) {
                StudyDesign.Bracket bracket = design.brackets().get(at);
                rows.add((byte) (at + 1), bracket.from(), bracket.to());
            }
        }
    }

    private String columns(String suffix) {
        return IntStream.rangeClosed(1, design.covariates().size())
                .mapToObj(column -> ", z" + column + suffix)
                .collect(Collectors.joining());
    }

    void addAttrition(ServiceType type) {
        database.execute(
                "INSERT INTO found_study_attrition BY NAME SELECT CAST(" + type.key()
                        + " AS UTINYINT) AS service_type, position, step, participations, persons FROM study_step",
                "note who was left out");
    }

    /** Notes what was made of each participation of the type that was drawn last. */
    void addParticipations(ServiceType type) {
        database.execute(
                "INSERT INTO found_participation SELECT started.participation_key, started.service_type,"
                        + " started.month, stack.number, CASE WHEN started.verdict <> 1 THEN started.verdict"
                        + " WHEN stack.participation_key IS NULL THEN 4 ELSE 1 END,"
                        + " stack.area, stack.bracket, stack.in_service" + columns("")
                        + " FROM study_start AS started LEFT JOIN " + RiskSets.STACK
                        + " AS stack ON stack.participation_key = started.participation_key"
                        + " WHERE started.service_type = " + type.key(),
                "note the participations of " + type.code());
    }

    /** Notes that a type's participations were compared with nobody. */
    void leaveOut(ServiceType type) {
        removeFrom("participation", type);
        database.execute(
                "INSERT INTO found_participation BY NAME SELECT participation_key, service_type, month AS start_month,"
                        + " CAST(if(verdict <> 1, verdict, 4) AS UTINYINT) AS study"
                        + " FROM study_start WHERE service_type = " + type.key(),
                "note the participations of " + type.code());
    }

    /** Judges how well meters foretell employment; answers with how many rows. */
    long addIndicators(int threads) {
        return new IndicatorStudy(database, found(IndicatorStudy.TABLE), threads).run();
    }

    void add(ServiceType type, RiskCounts counts, TypeEstimate estimate, StackLayout layout) {
        new TypeRows(database, design, type).add(estimate, counts);
        new DiagnosticRows(database, layout, type).add(estimate);
    }

    /** Takes back what was noted of a type but who was left out, and notes that it failed. */
    void addFailed(ServiceType type) {
        Stream.of(
                        "study_type",
                        "study_term",
                        "effect_model",
                        "effect_variance",
                        "study_weight",
                        "study_overlap",
                        "balance",
                        "study_check",
                        "placebo",
                        "participation",
                        "counterfactual")
                .forEach(table -> removeFrom(table, type));
        new TypeRows(database, design, type).addFailed();
    }

    private void removeFrom(String table, ServiceType type) {
        database.execute("DELETE FROM " + found(table) + " WHERE service_type = " + type.key(), "take back " + table);
    }

    /** Participations that the study used. */
    long used(ServiceType type) {
        return database.number(
                "SELECT count(*) FROM found_participation WHERE study = 1 AND service_type = " + type.key());
    }

    /** Puts what was found in the place of what was there, and answers how many participations were used. */
    long keep(StudySettings settings, Instant now, String inputs, String starInputs) {
        String checksum = checksum();
        database.inTransaction(() -> {
            database.execute("CREATE SCHEMA IF NOT EXISTS study", "keep the study");
            PUBLISHED.forEach(this::keep);
            OF_PARTICIPATIONS.forEach(this::keep);
            database.execute(
                    "CREATE OR REPLACE TABLE study.study AS SELECT TIMESTAMPTZ " + Database.quoted(now.toString())
                            + " AS studied_at, CAST(" + settings.seed() + " AS BIGINT) AS seed, "
                            + Database.quoted(inputs) + " AS inputs, "
                            + Database.quoted(StudyState.text(settings)) + " AS settings,"
                            + " CAST(data_from AS SMALLINT) AS data_from, CAST(data_to AS SMALLINT) AS data_to, "
                            + Database.quoted(checksum) + " AS checksum, "
                            + Database.quoted(starInputs) + " AS star_inputs, "
                            + Database.quoted(StudyState.members(database)) + " AS members FROM star.data_date",
                    "keep the study");
            return true;
        });
        long used = database.number("SELECT count(*) FROM found_participation WHERE study = 1");
        PUBLISHED.forEach(this::drop);
        OF_PARTICIPATIONS.forEach(this::drop);
        return used;
    }

    /** Notes that a newer star holds the same. */
    void stillOf(String starInputs) {
        database.execute(
                "UPDATE study.study SET star_inputs = " + Database.quoted(starInputs), "note what the study is of");
    }

    private void keep(String table) {
        database.execute("CREATE OR REPLACE TABLE study." + table + " AS FROM " + found(table), "keep the study");
    }

    private void drop(String table) {
        database.execute("DROP TABLE " + found(table), "clear the study's " + table);
    }

    private String checksum() {
        String numbers = PUBLISHED.stream()
                .map(table -> "SELECT '" + table + "' AS part, bit_xor(hash(found)) AS number FROM " + found(table)
                        + " AS found")
                .collect(Collectors.joining(" UNION ALL "));
        return String.valueOf(database.sql()
                .fetchValue("SELECT lower(to_hex(bit_xor(hash(part, coalesce(number, 0))))) FROM (" + numbers + ")"));
    }
}
