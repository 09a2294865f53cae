package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MistakesTest {
    private static final int ROWS = 100_000;
    private static final List<String> COLUMNS = List.of("participation_id", "person_id", "start_date", "end_date");
    private static final String[] FIELDS = {"T1", "010190-900P", "2025-02-03", "2025-05-16"};

    @Test
    void theShareIsAsPromisedAndEveryKindComesEquallyOften() {
        Mistakes mistakes = after(ROWS, Feeds.PARTICIPATIONS);
        long total =
                mistakes.made().values().stream().mapToLong(Long::longValue).sum();
        assertThat(total / (double) ROWS).isCloseTo(Mistakes.SHARE, within(0.0006));
        assertThat(mistakes.made().values())
                .allMatch(rows -> Math.abs(rows - total / mistakes.made().size()) <= 1);
    }

    @Test
    void everyKindIsMadeInSomeFeed() {
        Set<Mistake> made = EnumSet.noneOf(Mistake.class);
        for (Feed feed : List.of(Feeds.PERSONS, Feeds.PARTICIPATIONS, Feeds.MEASUREMENTS, Feeds.OUTCOMES)) {
            made.addAll(after(ROWS, feed).made().keySet());
        }
        assertThat(made).containsExactlyInAnyOrder(Mistake.values());
    }

    @Test
    void aMistakeSpoilsItsColumnAndNoOther() {
        assertThat(line(Mistake.BAD_IDENTITY_CODE, "person_id")).isEqualTo("T1,010190-9000,2025-02-03,2025-05-16\n");
        assertThat(line(Mistake.IMPOSSIBLE_DATE, "start_date")).isEqualTo("T1,010190-900P,2025-02-30,2025-05-16\n");
        assertThat(line(Mistake.END_BEFORE_START, "end_date")).isEqualTo("T1,010190-900P,2025-02-03,1999-12-31\n");
        assertThat(line(Mistake.MISSING_VALUE, "start_date")).isEqualTo("T1,010190-900P,,2025-05-16\n");
    }

    @Test
    void brokenLinesAreBrokenAsTheirNamesSay() {
        assertThat(line(Mistake.OPEN_QUOTE, "participation_id")).startsWith("\"T1,");
        assertThat(line(Mistake.TEXT_AFTER_QUOTE, "participation_id")).startsWith("\"x\"xT1,");
        byte[] latin1 = Mistake.LATIN_1.line(COLUMNS, "participation_id", FIELDS);
        assertThat(latin1[latin1.length - 2]).isEqualTo((byte) 0xe4);
    }

    @Test
    void aColumnIsOnlySpoiltWhereTheFeedHasIt() {
        assertThat(Mistake.OFF_SCALE.column(Feeds.STATUSES, Feeds.STATUSES.header()))
                .isEmpty();
        assertThat(Mistake.END_BEFORE_START.column(Feeds.PARTICIPATIONS, COLUMNS))
                .contains("end_date");
        assertThat(Mistake.END_BEFORE_START.column(Feeds.PARTICIPATIONS, List.of("start_date")))
                .isEmpty();
    }

    private static Mistakes after(int rows, Feed feed) {
        Mistakes mistakes = new Mistakes(feed, feed.header(), new Draws(1));
        for (int row = 0; row < rows; row++) {
            mistakes.next();
        }
        return mistakes;
    }

    private static String line(Mistake mistake, String column) {
        return new String(mistake.line(COLUMNS, column, FIELDS), StandardCharsets.UTF_8);
    }
}
