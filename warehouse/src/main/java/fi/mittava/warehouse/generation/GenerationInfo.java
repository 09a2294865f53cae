package fi.mittava.warehouse.generation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generation says of itself.
 *
 * @param asOf the newest day that any loaded record knows of
 * @param dataTo the newest month of the registers; null: no register data has come
 * @param immatureFrom the first month that is still immature; null: none
 * @param studyAt when the matched comparison was made; null: it wasn't
 * @param isSynthetic true if the data is made up
 * @param mostParticipationsPerPerson M of the disclosure gate: rows ≥ k·M prove k persons
 * @param defaultInstrument the meter of questions that name none
 * @param defaultFeedback the feedback form of questions that name none
 * @param feeds by name
 */
public record GenerationInfo(
        int number,
        Instant publishedAt,
        LocalDate asOf,
        @Nullable YearMonth dataTo,
        @Nullable YearMonth immatureFrom,
        @Nullable Instant studyAt,
        boolean isSynthetic,
        int mostParticipationsPerPerson,
        String defaultInstrument,
        String defaultFeedback,
        List<FeedFreshness> feeds) {

    /**
     * How new a feed is.
     *
     * @param updatedAt the newest {@code updated_at} among its loaded records; null: none
     * @param loadedAt when rows of it were last loaded; null: never
     * @param rows its current records
     */
    public record FeedFreshness(
            String feed,
            @Nullable Instant updatedAt,
            @Nullable Instant loadedAt,
            long rows) {}
}
