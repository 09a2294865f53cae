package fi.mittava.ingest.validation;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;

/** Records by feed since the job was started or resumed, as Flink's accumulators. */
public final class RecordCounts implements Serializable {
    private static final String READ = "read.";
    private static final String REJECTED = "rejected.";
    private static final String FILES = "files";

    private final LongCounter[] read = counters();
    private final LongCounter[] rejected = counters();
    private final LongCounter files = new LongCounter();

    /**
     * What the counters say.
     *
     * @param byFeed feeds that something was read of, in the contract's order
     * @param files files that were read to their end
     */
    public record Said(Map<Feed, OfFeed> byFeed, long files) {
        public long read() {
            return byFeed.values().stream().mapToLong(OfFeed::read).sum();
        }

        public long rejected() {
            return byFeed.values().stream().mapToLong(OfFeed::rejected).sum();
        }
    }

    /** Records of a feed: {@code read} counts those as well that were rejected. */
    public record OfFeed(long read, long rejected) {}

    void register(RuntimeContext context) {
        List<Feed> feeds = Feeds.everything();
        for (int feed = 0; feed < feeds.size(); feed++) {
            context.addAccumulator(READ + feeds.get(feed).name(), read[feed]);
            context.addAccumulator(REJECTED + feeds.get(feed).name(), rejected[feed]);
        }
        context.addAccumulator(FILES, files);
    }

    void accepted(int feed) {
        read[feed].add(1);
    }

    void rejected(int feed, long records) {
        read[feed].add(records);
        rejected[feed].add(records);
    }

    void fileRead() {
        files.add(1);
    }

    /** What accumulators of these names say. Definitions are ingest's own and don't count. */
    public static Said said(Map<String, Object> accumulators) {
        Map<Feed, OfFeed> byFeed = new LinkedHashMap<>();
        for (Feed feed : Feeds.all()) {
            long read = value(accumulators, READ + feed.name());
            if (read > 0) {
                byFeed.put(feed, new OfFeed(read, value(accumulators, REJECTED + feed.name())));
            }
        }
        return new Said(byFeed, value(accumulators, FILES));
    }

    private static long value(Map<String, Object> accumulators, String name) {
        return accumulators.get(name) instanceof Long value ? value : 0;
    }

    private static LongCounter[] counters() {
        return Stream.generate(LongCounter::new)
                .limit(Feeds.everything().size())
                .toArray(LongCounter[]::new);
    }
}
