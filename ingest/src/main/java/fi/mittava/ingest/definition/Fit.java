package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.ReasonCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an answer fits the items of one version of an instrument.
 *
 * @param isOfItem whether it is an answer to one of the items, or to a choice that one of them lists
 * @param refusal why it can't be an answer; null if it can, or may be to an item that isn't known
 */
record Fit(boolean isOfItem, @Nullable ReasonCode refusal) {

    /** {@code code} is an item's, or one of a choice, {@code item.choice}. */
    static Fit of(Map<String, Item> items, String code, double answer) {
        return switch (items.get(code)) {
            case Item.Scale scale -> new Fit(true, scale.holds(answer) ? null : ReasonCode.ANSWER_OFF_SCALE);
            case Item.Choice unnamed -> new Fit(true, ReasonCode.CHOICE_UNKNOWN);
            case null -> ofChoice(items, code, answer);
        };
    }

    private static Fit ofChoice(Map<String, Item> items, String code, double answer) {
        for (int dot = code.indexOf('.'); dot >= 0; dot = code.indexOf('.', dot + 1)) {
            if (items.get(code.substring(0, dot)) instanceof Item.Choice choice) {
                return choice.codes().contains(code.substring(dot + 1))
                        ? new Fit(true, Item.Choice.holds(answer) ? null : ReasonCode.CHOICE_INVALID)
                        : new Fit(false, ReasonCode.CHOICE_UNKNOWN);
            }
        }
        return new Fit(false, null);
    }
}
