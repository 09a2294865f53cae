package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides which rows of a feed are sent wrong: a fixed share, every kind in turn. */
final class Mistakes {
    /** Share of the rows that are sent wrong. */
    static final double SHARE = 0.003;

    private final Draws draws;
    private final Map<Mistake, String> columns = new EnumMap<>(Mistake.class);
    private final List<Mistake> kinds;
    private final Map<Mistake, Long> made = new EnumMap<>(Mistake.class);
    private long rows;
    private int total;

    Mistakes(Feed feed, List<String> header, Draws draws) {
        this.draws = draws;
        for (Mistake mistake : Mistake.values()) {
            mistake.column(feed, header).ifPresent(column -> columns.put(mistake, column));
        }
        kinds = Arrays.stream(Mistake.values()).filter(columns::containsKey).toList();
    }

    /** The mistake in the next row, or null. */
    @Nullable
    Mistake next() {
        long row = rows++;
        if (draws.uniform(Chance.DELIVERY, (int) (row >> 16), (int) (row & 0xffff)) >= SHARE) {
            return null;
        }
        Mistake mistake = kinds.get(total++ % kinds.size());
        made.merge(mistake, 1L, Long::sum);
        return mistake;
    }

    /** The column that the mistake spoils. */
    String column(Mistake mistake) {
        return columns.getOrDefault(mistake, "");
    }

    /** Rows by mistake. */
    Map<Mistake, Long> made() {
        return made;
    }
}
