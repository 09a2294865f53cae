package fi.mittava.warehouse.star;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;

import fi.mittava.workspace.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A target group's rule as a condition on {@code star.profile}. A rule on what is not known is not fulfilled, nor is
 * its {@code not}.
 *
 * @param code the group, for messages
 */
record TargetGroupRule(String code, JsonNode rule) {

    private static final JsonMapper JSON = new JsonMapper();

    static TargetGroupRule parse(String code, String json) {
        try {
            return new TargetGroupRule(code, JSON.readTree(json));
        } catch (JacksonException failure) {
            throw new CommandFailure("the rule of target group " + code + " is no JSON", failure);
        }
    }

    Condition condition() {
        return condition(rule);
    }

    /** Several keys of one rule must all hold. */
    private Condition condition(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            throw broken("a rule must have one key or more");
        }
        return DSL.and(node.properties().stream().map(this::condition).toList());
    }

    private Condition condition(Map.Entry<String, JsonNode> term) {
        JsonNode value = term.getValue();
        return switch (term.getKey()) {
            case "any" -> DSL.or(conditions(term));
            case "all" -> DSL.and(conditions(term));
            case "not" -> not(condition(value));
            case "age_under" -> number("age_years").lt(wholeNumber(term));
            case "age_at_least" -> number("age_years").ge(wholeNumber(term));
            case "unemployed_months_at_least" -> number("unemployed_months").ge(wholeNumber(term));
            case "unemployed_months_of_last_16" ->
                number("unemployed_months_of_last_16").ge(wholeNumber(term));
            case "after_service", "work_ability_limited", "integration_plan" ->
                field(term.getKey(), Boolean.class).eq(inline(flag(term)));
            case "language_group_in" -> text("language_group").in(texts(term));
            case "education_in" -> text("education").in(texts(term));
            default -> throw broken("there is no key '" + term.getKey() + "'");
        };
    }

    private List<Condition> conditions(Map.Entry<String, JsonNode> term) {
        return list(term).stream().map(this::condition).toList();
    }

    private List<String> texts(Map.Entry<String, JsonNode> term) {
        return list(term).stream().map(JsonNode::asString).toList();
    }

    private List<JsonNode> list(Map.Entry<String, JsonNode> term) {
        if (!term.getValue().isArray() || term.getValue().isEmpty()) {
            throw broken("'" + term.getKey() + "' must be a list with one value or more");
        }
        return new ArrayList<>(term.getValue().values());
    }

    private Field<Integer> wholeNumber(Map.Entry<String, JsonNode> term) {
        if (!term.getValue().isIntegralNumber()) {
            throw broken("'" + term.getKey() + "' must be a whole number");
        }
        return inline(term.getValue().intValue());
    }

    private boolean flag(Map.Entry<String, JsonNode> term) {
        if (!term.getValue().isBoolean()) {
            throw broken("'" + term.getKey() + "' must be true or false");
        }
        return term.getValue().booleanValue();
    }

    private CommandFailure broken(String rule) {
        return new CommandFailure("target group " + code + " can't be used: " + rule + "; mend target-groups.yaml");
    }

    private static Field<Integer> number(String column) {
        return field(column, Integer.class);
    }

    private static Field<String> text(String column) {
        return field(column, String.class);
    }
}
