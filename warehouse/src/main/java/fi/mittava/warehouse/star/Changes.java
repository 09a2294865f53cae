package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import java.util.List;
import java.util.OptionalInt;

/** What a load changes besides the records of those it touched: whose rows follow from a dimension that is now another. */
final class Changes {

    /** Dimensions as they were before the load, with the columns that facts are made of. */
    private static final List<Was> COMPARED = List.of(
            new Was("data_date", "data_from, data_to"),
            new Was("status_code", "*"),
            new Was("code", "*"),
            new Was("target_group", "code, rule"),
            new Was("instrument", "*"),
            new Was("service", "code"),
            new Was("forwarded_item", "*"),
            new Was("contract", "code, provider_code, only_area_code"),
            new Was("area", "code, municipality_codes"));

    /** From as many of all persons on it is cheaper to make everybody's rows anew than to replace these. */
    private static final double MANY = 0.25;

    private final Database database;
    private boolean isEveryPathTouched;
    private boolean isEveryPersonTouched;
    private boolean isEveryAnswerTouched;

    Changes(Database database) {
        this.database = database;
    }

    private record Was(String table, String columns) {}

    boolean isEveryPathTouched() {
        return isEveryPathTouched;
    }

    boolean isEveryPersonTouched() {
        return isEveryPersonTouched;
    }

    boolean isEveryAnswerTouched() {
        return isEveryAnswerTouched;
    }

    /** To be called before the dimensions are made again. */
    void keepDimensions() {
        COMPARED.forEach(was -> database.execute(
                "CREATE TABLE delta.was_" + was.table() + " AS SELECT " + was.columns() + " FROM star." + was.table(),
                "keep " + was.table() + " as it was"));
    }

    /**
     * Finds whose paths are other than before in months that they already had. To be called when the dimensions have been
     * made again.
     */
    void spreadToPaths() {
        isEveryPathTouched = isAnother("status_code") || isAnotherTimeline();
        database.execute(
                "CREATE TABLE delta.touched_path AS SELECT DISTINCT person_key FROM delta.touched_register"
                        + " WHERE month_number(from_day) <= (SELECT data_to FROM delta.was_data_date)",
                "note whose paths change");
        isEveryPathTouched |= areMany("delta.touched_path", "star.person_path");
    }

    /** To be called when it is known whose paths change. */
    boolean isEveryAmountTouched() {
        return isAnother("status_code")
                || areMany("(SELECT DISTINCT person_key FROM delta.touched_register)", "star.person_path");
    }

    /** The first month that paths don't have yet; empty if they have all. */
    OptionalInt firstNewMonth() {
        Object month = database.sql()
                .fetchValue("SELECT was.data_to + 1 FROM star.data_date JOIN delta.was_data_date AS was"
                        + " ON data_date.data_to > was.data_to");
        return month == null ? OptionalInt.empty() : OptionalInt.of(((Number) month).intValue());
    }

    /** Months were taken away, or come before the first; then paths can't be gone on with. */
    private boolean isAnotherTimeline() {
        return database.number(
                        "SELECT count(*) FROM star.data_date JOIN delta.was_data_date AS was ON data_date.data_from IS"
                                + " NOT DISTINCT FROM was.data_from AND (data_date.data_to >= was.data_to OR"
                                + " (data_date.data_to IS NULL AND was.data_to IS NULL))")
                == 0;
    }

    /** Finds whose participations follow from what has changed. To be called when paths have been made again. */
    void spreadToPersons() {
        isEveryPersonTouched = isEveryPathTouched || isAnother("code") || isAnother("target_group");
        isEveryAnswerTouched = isAnother("instrument");
        if (!isEveryPersonTouched) {
            touchIfAnother("service", "core.participations WHERE service_code IN (SELECT code FROM ");
            touchIfAnother("contract", "core.participations WHERE contract_code IN (SELECT code FROM ");
            touchIfAnother("area", "core.persons WHERE municipality_code IN (SELECT unnest(municipality_codes) FROM ");
            // Whose path before the start is another: a month of it, or how far the registers reach.
            touch("SELECT participation.person_key FROM star.participation JOIN delta.touched_register AS touched"
                    + " ON touched.person_key = participation.person_key"
                    + " AND participation.start_date > touched.from_day");
            touch("SELECT person_key FROM star.participation WHERE start_month > (SELECT data_to FROM"
                    + " delta.was_data_date)");
            isEveryPersonTouched = areMany(
                    "(SELECT DISTINCT person_key FROM delta.touched_person)",
                    "(SELECT DISTINCT person_key FROM core.participations)");
        }
        database.execute(
                "CREATE TABLE delta.was_participation AS " + dates(), "keep the dates of participations as they were");
    }

    /**
     * Finds the participations with other dates than before, in whose windows other answers lie, and those of services
     * about which answers belong to other add-ons.
     */
    void spreadToAnswers() {
        database.execute(
                "INSERT INTO delta.touched_participation SELECT participation_id FROM ("
                        + symmetricDifference("(" + dates() + ")", "delta.was_participation") + ")",
                "note whose answers count differently");
        database.execute(
                "INSERT INTO delta.touched_participation SELECT participation_id FROM star.participation"
                        + " WHERE service_code IN (SELECT service_code FROM " + different("forwarded_item") + ")",
                "note whose answers belong to another instrument");
        isEveryAnswerTouched |=
                areMany("(SELECT DISTINCT participation_id FROM delta.touched_participation)", "star.participation");
    }

    private String dates() {
        return "SELECT participation_id, start_date, planned_end_date, end_date FROM star.participation"
                + (isEveryPersonTouched ? "" : " WHERE person_key IN (SELECT person_key FROM delta.touched_person)");
    }

    private void touchIfAnother(String dimension, String recordsOf) {
        if (isAnother(dimension)) {
            touch("SELECT person_key FROM " + recordsOf + different(dimension) + ")");
        }
    }

    private void touch(String persons) {
        database.execute("INSERT INTO delta.touched_person " + persons, "note whose rows follow from what has changed");
    }

    private boolean isAnother(String table) {
        return database.number("SELECT count(*) FROM " + different(table)) > 0;
    }

    private static String different(String table) {
        Was was = COMPARED.stream()
                .filter(compared -> compared.table().equals(table))
                .findFirst()
                .orElseThrow();
        return "(" + symmetricDifference("(SELECT " + was.columns() + " FROM star." + table + ")", "delta.was_" + table)
                + ")";
    }

    private static String symmetricDifference(String one, String other) {
        return "(FROM " + one + " EXCEPT FROM " + other + ") UNION ALL (FROM " + other + " EXCEPT FROM " + one + ")";
    }

    private boolean areMany(String some, String all) {
        return database.number("SELECT count(*) FROM " + some) > MANY * database.number("SELECT count(*) FROM " + all);
    }
}
