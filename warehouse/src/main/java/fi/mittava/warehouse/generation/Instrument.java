package fi.mittava.warehouse.generation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire, as its newest version has it.
 *
 * @param number of its columns in {@code participation}: i&lt;number&gt;_collected, …
 * @param versions all that have landed, by code
 * @param isLinked false: anonymous, tied to a service or contract only
 * @param base code of the instrument whose extra items these are; null: it stands by itself
 * @param services codes of the services and service types that it is for; empty: all
 * @param serviceKeys keys of those services; a service that isn't known has none
 * @param scale null if no item is answered on one
 * @param items of the newest version, in the order in which they are asked
 */
public record Instrument(
        int number,
        String code,
        String version,
        List<String> versions,
        boolean isLinked,
        @Nullable String base,
        List<String> services,
        List<Integer> serviceKeys,
        Text name,
        @Nullable Scale scale,
        List<Item> items) {

    /** Both ends are answers. */
    public record Scale(double min, double max) {}

    /**
     * One question.
     *
     * @param key as in {@code feedback}; another version's item of the same code has another
     * @param isReversed a greater answer is the worse one
     * @param scale null: answered by choices
     * @param choices in their order; empty for an item with a scale
     */
    public record Item(
            int key,
            String code,
            Text text,
            boolean isReversed,
            boolean isSeveral,
            @Nullable Scale scale,
            List<Choice> choices) {}

    /** One answer to choose; they are numbered from 1 in their order. */
    public record Choice(String code, Text name) {}
}
