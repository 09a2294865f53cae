package fi.mittava.warehouse.generation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract of the generation; of one that only participations name nothing more is known.
 *
 * @param areas whose clients it is for
 * @param to its last day
 */
public record Contract(
        String code,
        @Nullable Member service,
        @Nullable Member provider,
        List<Member> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
