package fi.mittava.warehouse.star;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.CommandFailure;
import java.util.List;
import java.util.stream.Collectors;

/** Marks which target groups a participation belongs to, by the groups' rules over its profile at the start. */
public final class TargetGroups {

    /** A group is a bit of a signed 64-bit number. */
    static final int MOST = 63;

    private final Database database;

    public TargetGroups(Database database) {
        this.database = database;
    }

    /** Makes {@code participation_target_group}: grain one target group of one participation; a participation may have many. */
    void mark() {
        List<Rule> rules = rules();
        if (rules.size() > MOST) {
            throw new CommandFailure("there are " + rules.size() + " target groups, but at most " + MOST
                    + " can be told apart; take some out of the definitions");
        }
        String codes = rules.stream()
                .map(rule -> "CASE WHEN " + rule.condition() + " THEN " + Database.quoted(rule.code()) + " END")
                .collect(Collectors.joining(", "));
        database.execute(
                "CREATE OR REPLACE TABLE participation_target_group AS SELECT participation_key, person_key,"
                        + " target_group FROM (SELECT participation_key, person_key,"
                        + " unnest(CAST([" + codes + "] AS VARCHAR[]))"
                        + " AS target_group FROM profile) WHERE target_group IS NOT NULL",
                "mark the target groups");
    }

    /**
     * Who belongs to a target group.
     *
     * @param key of the group as a member of its dimension
     * @param condition in SQL, on columns that are named as those of {@code star.profile}
     */
    public record Rule(int key, String code, String condition) {}

    /** The rules of all groups, by key. */
    public List<Rule> rules() {
        return database.sql()
                .select(field("key", Integer.class), field("code", String.class), field("rule", String.class))
                .from(table("star.target_group"))
                .orderBy(field("key"))
                .fetch(group -> new Rule(group.value1(), group.value2(), condition(group.value2(), group.value3())));
    }

    private String condition(String code, String rule) {
        return database.sql().renderInlined(TargetGroupRule.parse(code, rule).condition());
    }
}
