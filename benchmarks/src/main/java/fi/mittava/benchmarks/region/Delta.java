package fi.mittava.benchmarks.region;

import java.util.List;

/** Files that land after the region has been loaded. */
public enum Delta {
    PERSONS("delta-persons", List.of("persons", "participations", "measurements", "statuses", "outcomes")),
    MONTH("delta-month", List.of("outcomes"));

    private final String folder;
    private final List<String> feeds;

    Delta(String folder, List<String> feeds) {
        this.folder = folder;
        this.feeds = feeds;
    }

    /** Its folder of models, and of files within a region. */
    String folder() {
        return folder;
    }

    List<String> feeds() {
        return feeds;
    }
}
