package fi.mittava.benchmarks.region;

import static fi.mittava.benchmarks.region.RegionDatabase.quoted;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the large feeds of a region and what comes later, beside the small feeds that ingest has landed. */
final class RegionWriter implements AutoCloseable {

    private final Path folder;
    private final RegionSize size;
    private final RegionDatabase database;

    RegionWriter(Path folder, RegionSize size) {
        this.folder = folder;
        this.size = size;
        this.database = new RegionDatabase(folder.resolve("tmp"));
    }

    void write() {
        define();
        LargeFeed.all().forEach(this::writeFeed);
        for (Delta delta : Delta.values()) {
            delta.feeds()
                    .forEach(feed -> writePart(SqlText.named(delta.folder() + "/" + feed), feed, delta.folder(), 0));
            tellFiles(delta.folder(), delta.feeds());
        }
        tellFiles("landing", LargeFeed.names());
    }

    private void define() {
        database.set("landing", quoted(folder.resolve("landing")));
        database.set("seed", Integer.toString(size.seed()));
        database.set("persons", Long.toString(size.persons()));
        database.set("participations", Long.toString(size.participations()));
        database.run(SqlText.named("region/region"));
        database.set("responses", Long.toString(responses()));
        LargeFeed.names().forEach(feed -> database.run(SqlText.named("region/" + feed)));
    }

    private long responses() {
        return size.responses(database.number("SELECT count(*) FROM item"));
    }

    private void writeFeed(LargeFeed feed) {
        long units = feed.units().of(size, responses());
        for (int part = 0; part < feed.files(); part++) {
            long first = units * part / feed.files();
            long last = units * (part + 1) / feed.files();
            writePart("FROM " + feed.name() + "(" + first + ", " + last + ")", feed.name(), "landing", part);
        }
    }

    private void writePart(String query, String feed, String batch, int part) {
        Path parquet = folder.resolve(batch).resolve(feed).resolve("%s-%02d.parquet".formatted(batch, part));
        RegionFiles.create(parquet.resolveSibling("."));
        database.write(query, parquet);
        LandingContract.check(feed, database.columns(parquet));
    }

    /** The feed that tells how many records each file had: all of them were accepted. */
    private void tellFiles(String batch, Iterable<String> feeds) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String feed : feeds) {
            Path files = folder.resolve(batch).resolve(feed).resolve(batch + "-*.parquet");
            parts.put(
                    feed,
                    "SELECT '" + feed + "' AS feed, file, file_hash, 80 * count(*) AS bytes, count(*) AS read,"
                            + " 0 AS ignored_columns, max(updated_at) AS updated_at, false AS deleted,"
                            + " content_of('file', file, 0) AS content_hash FROM " + quoted(files)
                            + " GROUP BY file, file_hash");
        }
        writePart(String.join(" UNION ALL ", parts.values()), "files", batch, 0);
    }

    @Override
    public void close() {
        database.close();
    }
}
