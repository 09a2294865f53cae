package fi.mittava.ingest.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * A questionnaire, as far as ingest has to know it.
 *
 * @param linkage participation, or none for anonymous answers
 * @param base the instrument that this one adds items to; empty if none
 * @param items the items by their codes, in the form's order
 */
record Instrument(String code, String version, String linkage, String base, Map<String, Item> items) {
    private static final JsonMapper JSON = new JsonMapper();
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

    /** The instrument of a definition, which has been checked before. */
    static Instrument of(Definition definition) {
        return of(new DefinitionNode(Path.of(definition.code()), "", JSON.readTree(definition.body())));
    }

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
        Map<String, Item> items = InstrumentItems.of(node);
        dimensions(node, items);
        String base = node.has("extends") ? node.at("extends").code() : "";
        return new Instrument(code, version, linkage, base, items);
    }

    private static void reliability(DefinitionNode node) {
        node.only(Set.of("alpha", "test_retest"));
        for (String key : List.of("alpha", "test_retest")) {
            if (node.has(key)) {
                node.at(key).number(0, 1);
            }
        }
    }

    private static void dimensions(DefinitionNode node, Map<String, Item> items) {
        for (DefinitionNode dimension : node.optionalList("dimensions")) {
            dimension.only(Set.of("code", "name", "better", "items"));
            dimension.at("code").code();
            dimension.at("name").text();
            if (dimension.has("better")) {
                dimension.at("better").oneOf(Set.of("high", "low"));
            }
            for (DefinitionNode item : dimension.at("items").list()) {
                if (!(items.get(item.code()) instanceof Item.Scale)) {
                    throw item.failure("names no item of this instrument that is answered on a scale");
                }
            }
        }
    }
}
