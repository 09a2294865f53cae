package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.util.ArrayList;
import java.util.List;

/** Every table there is. A row knows its table by the number that it has here. */
public final class LandingLayout {
    private static final int FEEDS = Feeds.everything().size();
    private static final List<LandedTable> TABLES = tables();

    /** The number of the table of files that have been read. */
    public static final int FILES = 2 * FEEDS;

    private LandingLayout() {}

    public static List<LandedTable> all() {
        return TABLES;
    }

    public static LandedTable table(int number) {
        return TABLES.get(number);
    }

    /** The number of the table of a feed's records; {@code feed} is its place in {@link Feeds#everything()}. */
    public static int landed(int feed) {
        return feed;
    }

    /** The number of the table of what was refused of a feed. */
    public static int rejected(int feed) {
        return FEEDS + feed;
    }

    private static List<LandedTable> tables() {
        List<LandedTable> tables = new ArrayList<>();
        for (Feed feed : Feeds.everything()) {
            tables.add(LandedTable.of(feed));
        }
        for (Feed feed : Feeds.everything()) {
            tables.add(LandedTable.rejectedOf(feed));
        }
        tables.add(LandedTable.files());
        return List.copyOf(tables);
    }
}
