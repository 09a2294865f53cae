package fi.mittava.warehouse.generation;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a generation whose file may be gone.
 *
 * @param dataTo the newest month of the registers; null: no register data had come
 * @param studyAt when its matched comparison was made; null: it had none
 * @param isSynthetic true if the data was made up
 * @param records current records, of all feeds
 */
public record EarlierGeneration(
        int number,
        Instant publishedAt,
        @Nullable YearMonth dataTo,
        @Nullable Instant studyAt,
        boolean isSynthetic,
        long records) {}
