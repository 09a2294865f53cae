package fi.mittava.ingest.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.validation.RecordCounts;
import fi.mittava.workspace.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Feed OUTCOMES = Feeds.named("outcomes").orElseThrow();
    private static final Feed PERSONS = Feeds.named("persons").orElseThrow();
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter told = new StringWriter();
    private final Progress progress = new Progress(new Console(new PrintWriter(told)), 0);

    @Test
    void tellsWhatIsBeingReadHowFastAndHowMuchWasRejected() {
        progress.tell(said(1_000, 0), SECOND);
        progress.tell(said(2_000, 7), 2 * SECOND);
        progress.tell(said(1_501_000, 7), 11 * SECOND);
        progress.tell(said(1_501_000, 7), 30 * SECOND);

        assertThat(told.toString().lines())
                .containsExactly(
                        "ingest     1 500 read, 0 rejected, 1 500 rows/s, 1 s: persons 500, outcomes 1 000",
                        "ingest     1 501 500 read, 7 rejected, 150 000 rows/s, 11 s: outcomes 1 501 000");
    }

    private static RecordCounts.Said said(long outcomes, long rejected) {
        Map<Feed, RecordCounts.OfFeed> byFeed = new java.util.LinkedHashMap<>();
        byFeed.put(PERSONS, new RecordCounts.OfFeed(500, 0));
        byFeed.put(OUTCOMES, new RecordCounts.OfFeed(outcomes, rejected));
        return new RecordCounts.Said(byFeed, 0);
    }
}
