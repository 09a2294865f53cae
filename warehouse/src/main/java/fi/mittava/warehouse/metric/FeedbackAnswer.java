package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Member;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What clients answered, after the disclosure gate: by group, then in the order in which the items are asked.
 *
 * @param instrument code of the form
 * @param totalCount rows before limit and offset
 * @param period what was asked about, or what stands in its place where a table has a period of its own; null: all
 */
public record FeedbackAnswer(
        String instrument,
        List<Row> rows,
        int totalCount,
        boolean truncated,
        @Nullable Period period) {

    /**
     * One item in one group that has enough answers to it; of the whole every item, hidden where it has too few or none.
     *
     * @param mean of an item with a scale; of a choice NOT_APPLICABLE
     * @param netShare share of answers on the better side of the scale's middle less that on the worse side, −1 to 1
     * @param distribution of an item with a scale, one entry a whole step of it; empty for a choice
     * @param choices of a choice, how many chose each; empty for an item with a scale
     */
    public record Row(
            Map<Dimension, Member> members,
            Instrument.Item item,
            Figure mean,
            Figure netShare,
            List<Step> distribution,
            List<Chosen> choices) {}

    /** Share of the answers that are nearest to one step of the scale. */
    public record Step(long step, Figure share) {}

    /** Share of those who answered the item who chose this. */
    public record Chosen(Instrument.Choice choice, Figure share) {}
}
