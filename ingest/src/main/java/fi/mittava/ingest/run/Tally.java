package fi.mittava.ingest.run;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.workspace.CommandFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run has landed, counted from what lies on disk: for each file rows read, accepted, rejected by reason.
 *
 * @param files in the order of the plan
 * @param examples by reason code where one of its rejections is, in words
 */
public record Tally(List<OfFile> files, Map<String, String> examples) {

    /**
     * The counts of one file.
     *
     * @param reasons rejected rows by reason code
     */
    public record OfFile(
            Feed feed, String name, long read, long accepted, Map<String, Long> reasons, int ignoredColumns) {
        public long rejected() {
            return reasons.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Counts; throws CommandFailure where accepted and rejected rows of a file don't add up to those read. */
    public static Tally of(RunPlan plan, LandedFiles landed) {
        Map<String, Long> read = new HashMap<>();
        Map<String, Integer> ignored = new HashMap<>();
        landed.forEach(LandingLayout.table(LandingLayout.FILES), plan.id(), row -> {
            String hash = row.getString(LandedTable.FILE_HASH, 0);
            read.put(hash, row.getLong("read", 0));
            ignored.put(hash, row.getInteger("ignored_columns", 0));
        });
        Map<Integer, Map<String, Long>> accepted = new HashMap<>();
        Map<Integer, TreeMap<String, Long>> rejected = new HashMap<>();
        Map<Integer, TreeMap<String, String>> firsts = new HashMap<>();
        List<OfFile> files = new ArrayList<>();
        Map<String, String> examples = new TreeMap<>();
        for (FeedFile file : plan.files()) {
            Map<String, Long> ofFeed = accepted.computeIfAbsent(
                    file.feed(), feed -> landed.counts(LandingLayout.table(LandingLayout.landed(feed)), plan.id()));
            TreeMap<String, Long> refused = rejected.computeIfAbsent(
                    file.feed(),
                    feed -> new TreeMap<>(landed.counts(LandingLayout.table(LandingLayout.rejected(feed)), plan.id())));
            TreeMap<String, String> first = firsts.computeIfAbsent(
                    file.feed(),
                    feed -> new TreeMap<>(
                            landed.examples(LandingLayout.table(LandingLayout.rejected(feed)), plan.id())));
            byReason(first, file.hash())
                    .forEach((reason, example) -> examples.putIfAbsent(reason, file.name() + " line " + example));
            files.add(checked(new OfFile(
                    Feeds.everything().get(file.feed()),
                    file.name(),
                    read.getOrDefault(file.hash(), -1L),
                    ofFeed.getOrDefault(file.hash(), 0L),
                    byReason(refused, file.hash()),
                    ignored.getOrDefault(file.hash(), 0))));
        }
        return new Tally(files, examples);
    }

    /** The part of one file of what is known by hash, dot and reason. */
    private static <V> Map<String, V> byReason(TreeMap<String, V> byHashAndReason, String hash) {
        Map<String, V> ofFile = new TreeMap<>();
        // A slash comes next after a dot.
        byHashAndReason
                .subMap(hash + ".", hash + "/")
                .forEach((key, value) -> ofFile.put(key.substring(hash.length() + 1), value));
        return ofFile;
    }

    private static OfFile checked(OfFile file) {
        if (file.accepted() + file.rejected() != file.read()) {
            throw new CommandFailure("the counts of " + file.name() + " don't add up: " + file.read() + " read, "
                    + file.accepted() + " accepted, " + file.rejected()
                    + " rejected; please report this with the version of Mittava");
        }
        return file;
    }
}
