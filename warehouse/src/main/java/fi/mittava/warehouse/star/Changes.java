package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import java.util.List;

/** What a load changes besides the records of those it touched: whose rows follow from a dimension that is now another. */
final class Changes {

    /** Dimensions as they were before the load, with the columns that facts are made of. */
    private static final List<Was> COMPARED = List.of(
            new Was("data_date", "data_from, data_to"),
            new Was("code", "*"),
            new Was("target_group", "code, rule"),
            new Was("instrument", "*"),
            new Was("service", "code"),
            new Was("contract", "code, provider_code, only_area_code"),
            new Was("area", "code, municipality_codes"));

    /** From as many of all persons on it is cheaper to make everybody's rows anew than to replace these. */
    private static final double MANY = 0.25;

    private final Database database;
    private boolean isEveryPersonTouched;
    private boolean isEveryAnswerTouched;

    Changes(Database database) {
        this.database = database;
    }

    private record Was(String table, String columns) {}

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

    /** Finds everybody whose rows follow from what has changed. To be called before the persons' rows are made again. */
    void spread() {
        isEveryPersonTouched = isAnother("data_date") || isAnother("code") || isAnother("target_group");
        isEveryAnswerTouched = isAnother("instrument");
        if (!isEveryPersonTouched) {
            touchPersons("participations", "service_code IN (SELECT code FROM " + different("service") + ")");
            touchPersons("participations", "contract_code IN (SELECT code FROM " + different("contract") + ")");
            touchPersons(
                    "persons",
                    "municipality_code IN (SELECT unnest(municipality_codes) FROM " + different("area") + ")");
            isEveryPersonTouched = areMany(
                    "(SELECT DISTINCT person_key FROM delta.touched_person)",
                    "(SELECT DISTINCT person_key FROM core.participations)");
        }
        database.execute(
                "CREATE TABLE delta.was_participation AS " + dates(), "keep the dates of participations as they were");
    }

    /** Finds the participations with other dates than before: other answers lie in their windows. */
    void spreadToAnswers() {
        database.execute(
                "INSERT INTO delta.touched_participation SELECT participation_id FROM ("
                        + symmetricDifference("(" + dates() + ")", "delta.was_participation") + ")",
                "note whose answers count differently");
        isEveryAnswerTouched |=
                areMany("(SELECT DISTINCT participation_id FROM delta.touched_participation)", "star.participation");
    }

    private String dates() {
        return "SELECT participation_id, start_date, planned_end_date, end_date FROM star.participation"
                + (isEveryPersonTouched ? "" : " WHERE person_key IN (SELECT person_key FROM delta.touched_person)");
    }

    private void touchPersons(String feed, String condition) {
        database.execute(
                "INSERT INTO delta.touched_person SELECT DISTINCT person_key FROM core." + feed + " WHERE " + condition,
                "note whose rows follow from a changed dimension");
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
