package fi.mittava.ingest;

import fi.mittava.ingest.run.FlinkSettings;
import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What an ingest is told.
 *
 * @param from folder of the feed files
 * @param data the data folder, which need not be there yet
 * @param instruments folder of the user's own definitions
 * @param metricsPort loopback port of Prometheus metrics
 * @param quiet how long a file of a watched folder must not have changed
 */
record IngestSettings(
        Path from,
        Path data,
        PersonIds personIds,
        Optional<Path> instruments,
        FlinkSettings flink,
        Optional<Integer> metricsPort,
        Duration quiet,
        Settings all) {

    static IngestSettings of(Path from, Settings settings) {
        return new IngestSettings(
                from,
                settings.path(Setting.DATA_DIR),
                PersonIds.of(settings),
                settings.optional(Setting.INSTRUMENTS_DIR).map(Path::of),
                new FlinkSettings(
                        settings.integer(Setting.INGEST_PARALLELISM),
                        Duration.ofSeconds(settings.integer(Setting.INGEST_CHECKPOINT_SECONDS)),
                        settings.optional(Setting.INGEST_WEB_PORT).map(Integer::valueOf)),
                settings.optional(Setting.INGEST_METRICS_PORT).map(Integer::valueOf),
                Duration.ofSeconds(settings.integer(Setting.WATCH_QUIET_SECONDS)),
                settings);
    }
}
