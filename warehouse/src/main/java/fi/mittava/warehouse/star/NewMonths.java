package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;

/** Adds the months that the registers have newly reached to everybody's path, without making the months before again. */
final class NewMonths {

    private final Database database;

    NewMonths(Database database) {
        this.database = database;
    }

    /** @param first the first month that the paths don't have */
    void add(int first) {
        database.execute(
                "CREATE TABLE delta.path_from AS SELECT " + first + " AS month;"
                        + "CREATE VIEW delta.path_before AS FROM star.person_path",
                "begin new months");
        database.lookIn(Chain.DELTA, Chain.STAR, "core");
        database.run(StarModels.OF_REGISTERS.models());
        database.lookIn(Chain.STAR, "core");
        database.execute(
                "DROP VIEW delta.path_before; CREATE OR REPLACE TABLE star.person_path AS FROM delta.person_path;"
                        + "DROP TABLE delta.person_path; DROP TABLE delta.register_month; DROP TABLE delta.path_from",
                "put new months in their place");
    }
}
