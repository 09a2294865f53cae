package fi.mittava.ingest.definition;

import java.util.List;
import java.util.Set;

/** A group of clients by their situation when a participation starts; what its rule means is the warehouse's to know. */
final class TargetGroup {
    private static final Set<String> NUMBERS =
            Set.of("age_under", "age_at_least", "unemployed_months_at_least", "unemployed_months_of_last_16");
    private static final Set<String> FLAGS = Set.of("after_service", "work_ability_limited", "integration_plan");
    private static final Set<String> LISTS = Set.of("language_group_in", "education_in");
    private static final Set<String> COMBINED = Set.of("any", "all");
    private static final double MOST = 1200;

    private TargetGroup() {}

    /** The code of a group, after its rule has been checked. */
    static String code(DefinitionNode node) {
        node.only(Set.of("code", "name", "when"));
        node.at("name").text();
        rule(node.at("when"));
        return node.at("code").code();
    }

    private static void rule(DefinitionNode node) {
        Set<String> keys = new java.util.TreeSet<>(COMBINED);
        keys.addAll(List.of("not"));
        keys.addAll(NUMBERS);
        keys.addAll(FLAGS);
        keys.addAll(LISTS);
        node.only(keys);
        if (node.json().size() != 1) {
            throw node.failure("must hold exactly one rule; combine several with any or all");
        }
        String key = node.json().propertyNames().iterator().next();
        DefinitionNode value = node.at(key);
        if (NUMBERS.contains(key)) {
            value.number(0, MOST);
        } else if (FLAGS.contains(key)) {
            value.flag();
        } else if (LISTS.contains(key)) {
            value.list().forEach(DefinitionNode::code);
        } else if (COMBINED.contains(key)) {
            value.list().forEach(TargetGroup::rule);
        } else {
            rule(value);
        }
    }
}
