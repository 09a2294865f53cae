package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.Dimension;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question about what clients answered to the items of a form, in its newest version.
 *
 * @param instrument code; null: the generation's default of feedback
 * @param item code of the only item asked about; null: every one
 * @param groupBy dimensions of a group, each once; empty: the whole
 * @param filter codes by dimension: one dimension's are joined by OR, dimensions by AND
 * @param period by the months of the answers, whatever its anchor; null: all
 * @param limit rows to answer at most, from {@code offset}
 * @param scope of {@link Access}: restricts like a filter, but is none of the asker's
 */
public record FeedbackQuestion(
        @Nullable String instrument,
        @Nullable String item,
        List<Dimension> groupBy,
        Map<Dimension, List<String>> filter,
        @Nullable Period period,
        int limit,
        int offset,
        Map<Dimension, List<String>> scope) {

    public FeedbackQuestion(
            @Nullable String instrument,
            @Nullable String item,
            List<Dimension> groupBy,
            Map<Dimension, List<String>> filter,
            @Nullable Period period,
            int limit,
            int offset) {
        this(instrument, item, groupBy, filter, period, limit, offset, Map.of());
    }

    /** The same groups of the same rows, as a question for figures is put. */
    FigureQuestion slice() {
        return new FigureQuestion(List.of(), groupBy, null, filter, null, List.of(), limit, offset, scope);
    }

    FeedbackQuestion within(Map<Dimension, List<String>> bounds) {
        return new FeedbackQuestion(instrument, item, groupBy, filter, period, limit, offset, bounds);
    }

    FeedbackQuestion in(@Nullable Period other) {
        return new FeedbackQuestion(instrument, item, groupBy, filter, other, limit, offset, scope);
    }
}
