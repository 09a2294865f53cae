package fi.mittava.warehouse.generation;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.instrument.DefaultInstruments;
import fi.mittava.warehouse.instrument.MeasureColumns;
import fi.mittava.warehouse.instrument.PublishedMeters;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Writes the star that is made as a generation of its own and puts it in force. */
public final class GenerationWriter {

    /** Fills the tables of {@code sql/publish/schema.sql} from the star. */
    private static final SqlModel FILL = SqlModel.named("publish/fill");

    private static final SqlModel FEEDBACK = SqlModel.named("publish/feedback");

    /** Cuts the months around participations from the paths of persons. */
    private static final SqlModel PATHS = SqlModel.named("publish/participation_path");

    /** Months by the sources that prices name. */
    private static final SqlModel EVIDENCE = SqlModel.named("publish/evidence_month");

    /** Everything that a generation is made with. */
    public static final List<SqlModel> MODELS = List.of(
            PATHS, EVIDENCE, PublishedMeters.START, PublishedMeters.SPREAD, FILL, FEEDBACK, EarlierGenerations.MODEL);

    private final Database database;
    private final PublishedFolder folder;

    public GenerationWriter(Database database, PublishedFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Publishes, and answers the new generation's number.
     *
     * @param lastKnown a number that has been given already; 0: none
     * @param kept generations to keep, this one included
     */
    public int publish(MeasureColumns measures, DefaultInstruments defaults, int lastKnown, int kept) {
        int number = folder.nextNumber(lastKnown);
        folder.clear();
        write(number, measures, defaults);
        folder.release(number);
        folder.prune(kept);
        return number;
    }

    private void write(int number, MeasureColumns measures, DefaultInstruments defaults) {
        Path file = folder.unfinishedFile(number).toAbsolutePath();
        database.execute("ATTACH " + Database.quoted(file.toString()) + " AS published", "make " + file);
        try {
            database.execute("USE published", "make " + file);
            database.execute(GenerationSchema.sql(), "make the tables of " + file);
            PublishedStudy study = new PublishedStudy(database);
            Stream.concat(measures.additions("participation"), study.additions("participation"))
                    .forEach(addition -> database.execute(addition, "make " + file));
            database.execute("USE warehouse; SET preserve_insertion_order = true", "fill " + file);
            setVariable("generation_number", Integer.toString(number));
            setVariable("schema_version", Database.quoted(GenerationSchema.version()));
            setVariable(
                    "published_at",
                    "TIMESTAMPTZ " + Database.quoted(Instant.now().toString()));
            setVariable("default_instrument", Database.quoted(defaults.meter()));
            setVariable("default_feedback", Database.quoted(defaults.feedback()));
            database.run(PATHS);
            database.run(EVIDENCE);
            new PublishedMeters(database, measures).prepare();
            study.prepare();
            database.run(FILL);
            study.fill();
            database.run(FEEDBACK);
            folder.currentGeneration().ifPresent(previous -> EarlierGenerations.takeOver(previous, database));
            database.execute(
                    "UPDATE published.generation SET checksum = " + Database.quoted(Checksum.of(database)),
                    "note the checksum of " + file);
            // Readers get one file: nothing of it may be left in a log beside it.
            database.execute("CHECKPOINT published", "complete " + file);
        } finally {
            database.execute("USE warehouse; DETACH published", "close " + file);
        }
    }

    private void setVariable(String name, String value) {
        database.execute("SET VARIABLE " + name + " = " + value, "note " + name);
    }
}
