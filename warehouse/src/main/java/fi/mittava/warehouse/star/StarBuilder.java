package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.instrument.MeasureColumns;
import fi.mittava.warehouse.instrument.MeterWindows;
import fi.mittava.warehouse.metric.MetricCatalogue;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the star from the core tables by fixed models in a fixed order: for everybody, or, after a load, for those alone
 * whom it touched. Either way gives the same rows.
 */
public final class StarBuilder {

    private final Database database;

    public StarBuilder(Database database) {
        this.database = database;
    }

    /** Makes every table of the star anew. To be called in a transaction. */
    public void build(MeterWindows windows) {
        database.lookIn(Chain.STAR, "core");
        database.execute(parameters(windows), "note the settings of the star");
        database.execute(metrics(), "note the metrics that targets may name");
        database.run(StarModels.REACH);
        database.run(StarModels.DEFINED);
        database.run(StarModels.NAMED);
        StarModels.OF_REGISTERS.makeAll(database);
        StarModels.OF_AMOUNTS.makeAll(database);
        StarModels.OF_PERSONS.makeAll(database);
        StarModels.OF_ANSWERS.makeAll(database);
        database.run(StarModels.OF_ALL);
    }

    /**
     * Brings a star that was whole before the load up to what has been loaded in this transaction, as far as
     * {@code sql/load/delta.sql} and the dimensions tell that it changes.
     *
     * @param feeds those of which something has been loaded
     */
    public void update(Set<String> feeds) {
        database.lookIn(Chain.STAR, "core");
        database.execute(metrics(), "note the metrics that targets may name");
        Changes changes = new Changes(database);
        changes.keepDimensions();
        database.run(StarModels.REACH);
        if (feeds.contains("definitions")) {
            database.run(StarModels.DEFINED);
        }
        database.run(StarModels.NAMED);
        makePaths(changes);
        make(StarModels.OF_AMOUNTS, changes.isEveryAmountTouched());
        changes.spreadToPersons();
        make(StarModels.OF_PERSONS, changes.isEveryPersonTouched());
        changes.spreadToAnswers();
        make(StarModels.OF_ANSWERS, changes.isEveryAnswerTouched());
        database.run(StarModels.OF_ALL);
        restrict(StarModels.OF_REGISTERS, changes.isEveryPathTouched());
        restrict(StarModels.OF_PERSONS, changes.isEveryPersonTouched());
        restrict(StarModels.OF_ANSWERS, changes.isEveryAnswerTouched());
    }

    private void makePaths(Changes changes) {
        changes.spreadToPaths();
        OptionalInt newMonths = changes.firstNewMonth();
        if (!changes.isEveryPathTouched() && newMonths.isPresent()) {
            new NewMonths(database).add(newMonths.getAsInt());
        }
        make(StarModels.OF_REGISTERS, changes.isEveryPathTouched());
    }

    /** Names without a schema are then those of the whole star, or of the rows alone that {@link #update} may have changed. */
    public void lookAt(boolean isUpdatedOnly) {
        if (isUpdatedOnly) {
            database.lookIn(Chain.DELTA, Chain.STAR, "core");
        } else {
            database.lookIn(Chain.STAR, "core");
        }
    }

    private void restrict(Chain chain, boolean isForAll) {
        if (!isForAll) {
            chain.restrictToTouched(database);
        }
    }

    private void make(Chain chain, boolean isForAll) {
        if (isForAll) {
            chain.makeAll(database);
        } else {
            chain.makeTouched(database);
        }
    }

    /** The measures of the star that is made. */
    public MeasureColumns measureColumns() {
        return measureColumns(database);
    }

    static MeasureColumns measureColumns(Database database) {
        return new MeasureColumns(
                numbers(database, "SELECT k FROM star.measure ORDER BY 1"),
                numbers(database, "SELECT DISTINCT instrument_number FROM star.measure ORDER BY 1"));
    }

    private static List<Integer> numbers(Database database, String query) {
        return database.sql().fetchValues(query).stream()
                .map(number -> ((Number) number).intValue())
                .toList();
    }

    /** Participations in the star that is made. */
    public long participations() {
        return database.number("SELECT count(*) FROM star.participation");
    }

    private static String metrics() {
        String rows = MetricCatalogue.all().stream()
                .filter(metric -> !metric.needsTarget())
                .map(metric -> "('" + metric.code() + "', " + metric.hasHorizon() + ")")
                .collect(Collectors.joining(", "));
        return "CREATE OR REPLACE TABLE metric AS SELECT * FROM (VALUES " + rows + ") AS metric (code, has_horizon)";
    }

    private static String parameters(MeterWindows windows) {
        return "CREATE OR REPLACE TABLE parameter AS SELECT "
                + windows.startDaysBefore() + " AS start_before_days, "
                + windows.startDaysAfter() + " AS start_after_days, "
                + windows.endDaysBefore() + " AS end_before_days, "
                + windows.endDaysAfter() + " AS end_after_days, "
                + windows.followupDays() + " AS followup_days";
    }
}
