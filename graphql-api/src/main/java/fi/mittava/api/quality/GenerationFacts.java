package fi.mittava.api.quality;

import fi.mittava.warehouse.generation.GenerationInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema's Generation. */
record GenerationFacts(
        int number,
        OffsetDateTime publishedAt,
        @Nullable YearMonth dataTo,
        @Nullable YearMonth immatureFrom,
        @Nullable OffsetDateTime studyAt,
        boolean synthetic,
        boolean stale,
        List<FeedFreshness> feeds) {

    /** The schema's FeedFreshness. */
    record FeedFreshness(
            String feed,
            @Nullable OffsetDateTime updatedAt,
            @Nullable OffsetDateTime loadedAt,
            long rows) {}

    static GenerationFacts of(GenerationInfo info, boolean stale) {
        return new GenerationFacts(
                info.number(),
                info.publishedAt().atOffset(ZoneOffset.UTC),
                info.dataTo(),
                info.immatureFrom(),
                utc(info.studyAt()),
                info.isSynthetic(),
                stale,
                info.feeds().stream()
                        .map(feed -> new FeedFreshness(
                                feed.feed(), utc(feed.updatedAt()), utc(feed.loadedAt()), feed.rows()))
                        .toList());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
