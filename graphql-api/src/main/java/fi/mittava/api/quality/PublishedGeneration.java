package fi.mittava.api.quality;

import fi.mittava.warehouse.generation.EarlierGeneration;
import fi.mittava.warehouse.generation.GenerationInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The schema's PublishedGeneration. */
record PublishedGeneration(
        int number,
        OffsetDateTime publishedAt,
        @Nullable YearMonth dataTo,
        @Nullable OffsetDateTime studyAt,
        boolean synthetic,
        long records) {

    static PublishedGeneration of(GenerationInfo info) {
        return new PublishedGeneration(
                info.number(),
                info.publishedAt().atOffset(ZoneOffset.UTC),
                info.dataTo(),
                utc(info.studyAt()),
                info.isSynthetic(),
                info.feeds().stream()
                        .mapToLong(GenerationInfo.FeedFreshness::rows)
                        .sum());
    }

    static PublishedGeneration of(EarlierGeneration earlier) {
        return new PublishedGeneration(
                earlier.number(),
                earlier.publishedAt().atOffset(ZoneOffset.UTC),
                earlier.dataTo(),
                utc(earlier.studyAt()),
                earlier.isSynthetic(),
                earlier.records());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
