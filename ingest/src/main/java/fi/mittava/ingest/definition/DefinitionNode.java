package fi.mittava.ingest.definition;

import fi.mittava.workspace.CommandFailure;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A part of a definition file and the way to it, so that every refusal names file and key. */
final class DefinitionNode {
    private static final String CODE = "[\\p{L}\\p{N}_.:+-]{1,64}";

    private final Path file;
    private final String way;
    private final JsonNode node;

    DefinitionNode(Path file, String way, JsonNode node) {
        this.file = file;
        this.way = way;
        this.node = node;
    }

    JsonNode json() {
        return node;
    }

    CommandFailure failure(String rule) {
        return new CommandFailure(
                "definition file " + file + ": " + (way.isEmpty() ? "it" : "key '" + way + "'") + " " + rule);
    }

    /** Refuses what isn't an object with these keys: a misspelt key must not pass for a missing one. */
    DefinitionNode only(Set<String> keys) {
        if (!node.isObject()) {
            throw failure("must hold keys and values");
        }
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                throw at(key).failure("is unknown; the keys here are "
                        + String.join(", ", keys.stream().sorted().toList()));
            }
        }
        return this;
    }

    DefinitionNode at(String key) {
        return new DefinitionNode(file, way.isEmpty() ? key : way + "." + key, node.path(key));
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    List<DefinitionNode> list() {
        if (!node.isArray()) {
            throw failure("must be a list");
        }
        List<DefinitionNode> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new DefinitionNode(file, way + "[" + elements.size() + "]", element));
        }
        return elements;
    }

    List<DefinitionNode> optionalList(String key) {
        return has(key) ? at(key).list() : List.of();
    }

    /** A code without blanks. */
    String code() {
        if (!node.isValueNode() || node.isNull() || !node.asString().matches(CODE)) {
            throw failure("must be a code: at most 64 letters, digits and _ . : + -");
        }
        return node.asString();
    }

    /** A text with at least its Finnish form. */
    void text() {
        only(Set.of("fi", "sv", "en"));
        for (String language : node.propertyNames()) {
            at(language).line();
        }
        if (!has("fi")) {
            throw at("fi").failure("is missing");
        }
    }

    private void line() {
        if (!node.isString() || node.asString().isBlank()) {
            throw failure("must be a text");
        }
    }

    double number(double least, double greatest) {
        if (!node.isNumber() || node.asDouble() < least || node.asDouble() > greatest) {
            throw failure("must be a number from " + plain(least) + " to " + plain(greatest));
        }
        return node.asDouble();
    }

    Optional<Boolean> optionalFlag(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        return Optional.of(at(key).flag());
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw failure("must be true or false");
        }
        return node.asBoolean();
    }

    String oneOf(Set<String> values) {
        if (!node.isString() || !values.contains(node.asString())) {
            throw failure("must be one of "
                    + String.join(", ", values.stream().sorted().toList()));
        }
        return node.asString();
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
