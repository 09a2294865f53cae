package fi.mittava.ingest.telemetry;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.validation.RecordCounts;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Ingest's meters. No label holds anything of a file or a record. */
public final class IngestMetrics {
    private static final String FEED = "feed";
    private static final RecordCounts.OfFeed NONE = new RecordCounts.OfFeed(0, 0);

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Clock clock;
    private final Counter read = counter("mittava_ingest_read_total", "Records read, by feed", FEED);
    private final Counter rejected = counter("mittava_ingest_rejected_total", "Records of those rejected", FEED);
    private final Counter files = counter("mittava_ingest_files_total", "Files read to their end");
    private final Counter runs = counter("mittava_ingest_runs_total", "Runs that ended, by how", "result");
    private final Gauge waiting = gauge("mittava_ingest_waiting_files", "Files that may still be written to");
    private final Gauge lastRun =
            gauge("mittava_ingest_last_run_timestamp_seconds", "When the last run ended well, in seconds since 1970");
    private final Map<Feed, RecordCounts.OfFeed> ofRun = new HashMap<>();
    private long filesOfRun;

    public IngestMetrics(Clock clock) {
        this.clock = clock;
        Feeds.all().forEach(feed -> {
            read.initLabelValues(feed.name());
            rejected.initLabelValues(feed.name());
        });
        runs.initLabelValues("done");
        runs.initLabelValues("failed");
    }

    PrometheusRegistry registry() {
        return registry;
    }

    /** What the job that runs has counted so far. */
    public void counted(RecordCounts.Said counts) {
        counts.byFeed().forEach((feed, now) -> {
            RecordCounts.OfFeed before = ofRun.getOrDefault(feed, NONE);
            read.labelValues(feed.name()).inc(Math.max(0, now.read() - before.read()));
            rejected.labelValues(feed.name()).inc(Math.max(0, now.rejected() - before.rejected()));
            ofRun.put(feed, now);
        });
        files.inc(Math.max(0, counts.files() - filesOfRun));
        filesOfRun = counts.files();
    }

    public void runBegan() {
        ofRun.clear();
        filesOfRun = 0;
    }

    public void runEnded() {
        runs.labelValues("done").inc();
        lastRun.set(clock.millis() / 1000.0);
    }

    public void runFailed() {
        runs.labelValues("failed").inc();
    }

    /** How many files a watched folder has that may still be written to. */
    public void waiting(int count) {
        waiting.set(count);
    }

    private Counter counter(String name, String help, String... labels) {
        return Counter.builder().name(name).help(help).labelNames(labels).register(registry);
    }

    private Gauge gauge(String name, String help) {
        return Gauge.builder().name(name).help(help).register(registry);
    }
}
