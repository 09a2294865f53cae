package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.GenerationUnreadable;
import fi.mittava.warehouse.load.LandedCounts;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has come in and how far it has come. Opens no file that a writer may hold.
 *
 * @param generation number of the current one; null: nothing has been published
 * @param checksum of the current generation's figures; null: nothing has been published
 * @param feeds those of which something has come, by name
 */
public record Status(@Nullable Integer generation, @Nullable String checksum, List<Feed> feeds) {

    /**
     * One feed.
     *
     * @param waiting current records of the generation that depend on something that has not come
     * @param loaded landed rows that are in the generation
     */
    public record Feed(String feed, long read, long accepted, long rejected, long waiting, long loaded) {

        private Feed published(long nowWaiting, long nowLoaded) {
            return new Feed(feed, read, accepted, rejected, nowWaiting, nowLoaded);
        }
    }

    /** Counts the landing zone of {@code folder}, and asks its current generation. */
    public static Status of(DataFolder folder, WarehouseSettings settings, Database database) {
        Optional<CurrentGeneration> current = CurrentGeneration.read(folder.currentFile());
        Map<String, Feed> feeds = new TreeMap<>();
        LandedCounts.count(folder, database)
                .forEach(count -> feeds.put(
                        count.feed(), new Feed(count.feed(), count.read(), count.accepted(), count.rejected(), 0, 0)));
        String checksum = null;
        if (current.isPresent()) {
            try (GenerationReader reader = reader(current.get(), settings)) {
                checksum = reader.checksum();
                reader.quality(null)
                        .feeds()
                        .forEach(quality -> feeds.computeIfPresent(
                                quality.feed(),
                                (feed, landed) -> landed.published(quality.waiting(), quality.loaded())));
            }
        }
        return new Status(current.map(CurrentGeneration::number).orElse(null), checksum, List.copyOf(feeds.values()));
    }

    /** The current generation, read beside a server that reads it too. */
    static GenerationReader current(DataFolder folder, WarehouseSettings settings) {
        return reader(
                CurrentGeneration.read(folder.currentFile())
                        .orElseThrow(() -> new CommandFailure("nothing has been published yet in " + folder.root()
                                + "; take data in with `./mittava ingest --from DIR`")),
                settings);
    }

    private static GenerationReader reader(CurrentGeneration generation, WarehouseSettings settings) {
        DuckDbLimits limits = new DuckDbLimits(
                settings.limits().memory(),
                settings.limits().threads(),
                settings.limits().temporaryFolder(),
                Duration.ofMinutes(1));
        try {
            return GenerationReader.open(generation.file(), limits);
        } catch (GenerationUnreadable failure) {
            throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
        }
    }
}
