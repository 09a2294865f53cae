package fi.mittava.ingest.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A questionnaire, as far as ingest has to know it.
 *
 * @param linkage participation, or none for anonymous answers
 * @param base the instrument that this one adds items to; empty if none
 * @param scales the scale of every item that is answered on one, by item code
 */
record Instrument(String code, String version, String linkage, String base, Map<String, Scale> scales) {
    private static final Set<String> KEYS = Set.of(
            "instrument",
            "version",
            "name",
            "linkage",
            "services",
            "scale",
            "least_answered",
            "reliability",
            "dimensions",
            "items",
            "extends");
    private static final Set<String> ITEM_KEYS =
            Set.of("code", "text", "reversed", "type", "scale", "several", "choices");
    private static final double BOUND = 1e6;

    /** Both ends are answers. */
    record Scale(double min, double max) implements java.io.Serializable {}

    /** Reads and checks an instrument's file. */
    static Instrument of(DefinitionNode node) {
        node.only(KEYS);
        String code = node.at("instrument").code();
        String version = node.at("version").code();
        node.at("name").text();
        String linkage =
                node.has("linkage") ? node.at("linkage").oneOf(Set.of("participation", "none")) : "participation";
        node.optionalList("services").forEach(DefinitionNode::code);
        if (node.has("least_answered")) {
            node.at("least_answered").number(0, 1);
        }
        if (node.has("reliability")) {
            reliability(node.at("reliability"));
        }
        Map<String, Scale> scales = items(node);
        dimensions(node, scales);
        String base = node.has("extends") ? node.at("extends").code() : "";
        return new Instrument(code, version, linkage, base, scales);
    }

    private static void reliability(DefinitionNode node) {
        node.only(Set.of("alpha", "test_retest"));
        for (String key : List.of("alpha", "test_retest")) {
            if (node.has(key)) {
                node.at(key).number(0, 1);
            }
        }
    }

    private static Map<String, Scale> items(DefinitionNode node) {
        Map<String, Scale> scales = new HashMap<>();
        Set<String> codes = new java.util.HashSet<>();
        for (DefinitionNode item : node.at("items").list()) {
            item.only(ITEM_KEYS);
            String code = item.at("code").code();
            if (!codes.add(code)) {
                throw item.at("code").failure("names an item for the second time");
            }
            item.at("text").text();
            item.optionalFlag("reversed");
            item.optionalFlag("several");
            boolean isChoice = item.has("type")
                    && item.at("type").oneOf(Set.of("scale", "choice")).equals("choice");
            if (isChoice) {
                choices(item);
            } else {
                scales.put(code, scale(item.has("scale") ? item.at("scale") : node.at("scale")));
            }
        }
        return scales;
    }

    private static void choices(DefinitionNode item) {
        for (DefinitionNode choice : item.at("choices").list()) {
            choice.only(Set.of("code", "name"));
            choice.at("code").code();
            choice.at("name").text();
        }
    }

    private static Scale scale(DefinitionNode node) {
        node.only(Set.of("min", "max"));
        Scale scale =
                new Scale(node.at("min").number(-BOUND, BOUND), node.at("max").number(-BOUND, BOUND));
        if (scale.min() >= scale.max()) {
            throw node.failure("must have min below max");
        }
        return scale;
    }

    private static void dimensions(DefinitionNode node, Map<String, Scale> scales) {
        for (DefinitionNode dimension : node.optionalList("dimensions")) {
            dimension.only(Set.of("code", "name", "better", "items"));
            dimension.at("code").code();
            dimension.at("name").text();
            if (dimension.has("better")) {
                dimension.at("better").oneOf(Set.of("high", "low"));
            }
            for (DefinitionNode item : dimension.at("items").list()) {
                if (!scales.containsKey(item.code())) {
                    throw item.failure("names no item of this instrument that is answered on a scale");
                }
            }
        }
    }
}
