package fi.mittava.warehouse.load;

import static org.jooq.impl.DSL.inline;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the working file knows of itself: which Parquet files are in it, what its star was made of, what was published.
 */
public final class LoadLedger {

    private final Database database;

    LoadLedger(Database database) {
        this.database = database;
    }

    /** Makes the tables of a new working file. */
    static void create(Database database, String schemaVersion) {
        database.run(SqlModel.named("load/ledger"));
        database.sql()
                .query("INSERT INTO ledger.state (schema_version, loads) VALUES ({0}, 0)", inline(schemaVersion))
                .execute();
        database.run(CoreTables.models());
    }

    /** Paths of the Parquet files that are loaded, from the data folder. */
    Set<String> paths() {
        return new HashSet<>(database.sql().fetchValues("SELECT path FROM ledger.parquet_file").stream()
                .map(String.class::cast)
                .toList());
    }

    void countLoad() {
        database.sql().execute("UPDATE ledger.state SET loads = loads + 1");
    }

    /** Number of loads that have brought something. */
    public int loads() {
        return Integer.parseInt(Objects.requireNonNull(state("loads")));
    }

    /** What the star was made of, as the last {@link #starMade} said; null: it isn't made yet. */
    public @Nullable String starInputs() {
        return state("star_inputs");
    }

    public void starMade(String inputs) {
        database.sql()
                .query("UPDATE ledger.state SET star_inputs = {0}", inline(inputs))
                .execute();
    }

    /** What the star was made of when it passed the checks; null: it hasn't. */
    public @Nullable String checkedInputs() {
        return state("checked_inputs");
    }

    public void starChecked(String inputs) {
        database.sql()
                .query("UPDATE ledger.state SET checked_inputs = {0}", inline(inputs))
                .execute();
    }

    /** What the generation of this number was made of; null if another or none was published last. */
    public @Nullable String publishedInputs(int generation) {
        String published = state("published_generation");
        return Integer.toString(generation).equals(published) ? state("published_inputs") : null;
    }

    /** The number of the last generation published from this file; 0 if none was. */
    public int publishedGeneration() {
        String published = state("published_generation");
        return published == null ? 0 : Integer.parseInt(published);
    }

    public void published(int generation, String inputs) {
        database.sql()
                .query(
                        "UPDATE ledger.state SET published_generation = {0}, published_inputs = {1}",
                        inline(generation), inline(inputs))
                .execute();
    }

    private @Nullable String state(String column) {
        Object value = database.sql().fetchValue("SELECT " + column + " FROM ledger.state");
        return value == null ? null : value.toString();
    }

    /** Whether every loaded file is still there: what was taken out of landing must leave the star as well. */
    boolean isWithin(List<Path> files, Path root) {
        Set<String> gone = paths();
        files.forEach(file -> gone.remove(root.relativize(file).toString()));
        return gone.isEmpty();
    }
}
