package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.Feeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads and checks the items of an instrument's file. */
final class InstrumentItems {
    private static final Set<String> KEYS = Set.of("code", "text", "reversed", "type", "scale", "several", "choices");
    private static final Set<String> TYPES = Set.of("scale", "choice");
    private static final double BOUND = 1e6;
    private static final int MAX_CODE = 64;

    /** Codes of items and choices, in small letters as the headers of wide files are read. */
    private final Set<String> taken = new HashSet<>();

    private final Map<String, Item> items = new LinkedHashMap<>();

    private InstrumentItems() {}

    /** The items by their codes, in the file's order. */
    static Map<String, Item> of(DefinitionNode instrument) {
        InstrumentItems items = new InstrumentItems();
        for (DefinitionNode item : instrument.at("items").list()) {
            items.add(instrument, item.only(KEYS));
        }
        return items.items;
    }

    private void add(DefinitionNode instrument, DefinitionNode item) {
        String code = item.at("code").code();
        take(item.at("code"), code);
        item.at("text").text();
        item.optionalFlag("reversed");
        boolean isSeveral = item.optionalFlag("several").orElse(false);
        boolean isChoice = item.has("type") && item.at("type").oneOf(TYPES).equals("choice");
        items.put(
                code,
                isChoice
                        ? new Item.Choice(isSeveral, new ArrayList<>(choices(item, code)))
                        : scale(item.has("scale") ? item.at("scale") : instrument.at("scale")));
    }

    private List<String> choices(DefinitionNode item, String code) {
        List<String> choices = new ArrayList<>();
        List<DefinitionNode> nodes = item.at("choices").list();
        for (DefinitionNode node : nodes) {
            node.only(Set.of("code", "name"));
            String choice = node.at("code").code();
            take(node.at("code"), Item.Choice.answer(code, choice));
            node.at("name").text();
            choices.add(choice);
        }
        if (choices.isEmpty()) {
            throw item.at("choices").failure("must list at least one choice");
        }
        return choices;
    }

    private void take(DefinitionNode node, String code) {
        if (code.length() > MAX_CODE) {
            throw node.failure("makes the item_code <item>.<choice> longer than " + MAX_CODE + " letters");
        }
        if (Feeds.MEASUREMENTS.header().contains(code.toLowerCase(Locale.ROOT))) {
            throw node.failure("is named like a column of the feed measurements; give it another code");
        }
        if (!taken.add(code.toLowerCase(Locale.ROOT))) {
            throw node.failure("names an item or choice for the second time");
        }
    }

    private static Item.Scale scale(DefinitionNode node) {
        node.only(Set.of("min", "max"));
        Item.Scale scale = new Item.Scale(
                node.at("min").number(-BOUND, BOUND), node.at("max").number(-BOUND, BOUND));
        if (scale.min() >= scale.max()) {
            throw node.failure("must have min below max");
        }
        return scale;
    }
}
