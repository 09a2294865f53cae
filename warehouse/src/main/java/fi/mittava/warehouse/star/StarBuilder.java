package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.instrument.MeasureColumns;
import fi.mittava.warehouse.instrument.MeterWindows;
import java.util.List;

/** Makes the star from the core tables, all of it, by fixed models in a fixed order. */
public final class StarBuilder {

    private final Database database;

    public StarBuilder(Database database) {
        this.database = database;
    }

    /** Makes every table of the star anew. To be called in a transaction. */
    public void build(MeterWindows windows) {
        database.execute(parameters(windows), "note the settings of the star");
        database.run(StarModels.DIMENSIONS);
        database.run(StarModels.PATHS);
        new TargetGroups(database).mark();
        database.run(StarModels.PARTICIPATIONS);
        database.run(StarModels.METERS);
        database.execute(measureColumns().pivot(), "put scores into columns");
        database.run(StarModels.QUALITY);
    }

    /** The measures of the star that is made. */
    public MeasureColumns measureColumns() {
        List<Integer> measures = database.sql().fetchValues("SELECT k FROM star.measure ORDER BY k").stream()
                .map(k -> ((Number) k).intValue())
                .toList();
        return new MeasureColumns(measures);
    }

    /** Participations in the star that is made. */
    public long participations() {
        return database.number("SELECT count(*) FROM star.participation");
    }

    private static String parameters(MeterWindows windows) {
        return "CREATE OR REPLACE TABLE star.parameter AS SELECT "
                + windows.startDaysBefore() + " AS start_before_days, "
                + windows.startDaysAfter() + " AS start_after_days, "
                + windows.endDaysBefore() + " AS end_before_days, "
                + windows.endDaysAfter() + " AS end_after_days, "
                + windows.followupDays() + " AS followup_days";
    }
}
