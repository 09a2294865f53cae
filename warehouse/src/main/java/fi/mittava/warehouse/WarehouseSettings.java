package fi.mittava.warehouse;

import fi.mittava.warehouse.database.DatabaseLimits;
import fi.mittava.warehouse.instrument.DefaultInstruments;
import fi.mittava.warehouse.instrument.MeterWindows;
import fi.mittava.warehouse.study.StudyDesign;
import fi.mittava.warehouse.study.StudySettings;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.time.Duration;

/**
 * The settings of loading and publishing.
 *
 * @param generationsKept at least 1, the current one included
 * @param retentionYears 0: everything is kept
 * @param defaultInstruments those of questions that name none
 * @param study when the matched comparison is made, and how
 */
public record WarehouseSettings(
        DatabaseLimits limits,
        int generationsKept,
        int retentionYears,
        DefaultInstruments defaultInstruments,
        MeterWindows windows,
        StudySettings study) {

    /** The settings in force for a data folder. */
    public static WarehouseSettings of(Settings settings, DataFolder folder) {
        return new WarehouseSettings(
                new DatabaseLimits(
                        settings.text(Setting.WAREHOUSE_MEMORY),
                        settings.integer(Setting.WAREHOUSE_THREADS),
                        // Not where a server spills: an erasure empties this one.
                        folder.temporary().resolve("warehouse")),
                settings.integer(Setting.GENERATIONS_KEPT),
                settings.integer(Setting.RETENTION_YEARS),
                new DefaultInstruments(
                        settings.text(Setting.INSTRUMENTS_DEFAULT), settings.text(Setting.INSTRUMENTS_FEEDBACK)),
                new MeterWindows(
                        settings.integer(Setting.METER_START_DAYS_BEFORE),
                        settings.integer(Setting.METER_START_DAYS_AFTER),
                        settings.integer(Setting.METER_END_DAYS_BEFORE),
                        settings.integer(Setting.METER_END_DAYS_AFTER),
                        settings.integer(Setting.METER_FOLLOWUP_DAYS)),
                new StudySettings(
                        Duration.ofDays(settings.integer(Setting.STUDY_EVERY)),
                        settings.integer(Setting.STUDY_SEED),
                        StudyDesign.SHIPPED));
    }
}
