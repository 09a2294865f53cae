package fi.mittava.warehouse.star;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.CommandFailure;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Record2;

/** Marks which target groups a participation belongs to, by the groups' rules over its profile at the start. */
final class TargetGroups {

    /** A group is a bit of a signed 64-bit number. */
    static final int MOST = 63;

    private final Database database;

    TargetGroups(Database database) {
        this.database = database;
    }

    /** Makes {@code participation_target_group}: grain one target group of one participation; a participation may have many. */
    void mark() {
        List<Record2<String, String>> groups = database.sql()
                .select(field("code", String.class), field("rule", String.class))
                .from(table("star.target_group"))
                .orderBy(field("code"))
                .fetch();
        if (groups.size() > MOST) {
            throw new CommandFailure("there are " + groups.size() + " target groups, but at most " + MOST
                    + " can be told apart; take some out of the definitions");
        }
        String codes = groups.stream()
                .map(group -> codeIfMember(group.value1(), group.value2()))
                .collect(Collectors.joining(", "));
        database.execute(
                "CREATE OR REPLACE TABLE participation_target_group AS SELECT participation_key, person_key,"
                        + " target_group FROM (SELECT participation_key, person_key,"
                        + " unnest(CAST([" + codes + "] AS VARCHAR[]))"
                        + " AS target_group FROM profile) WHERE target_group IS NOT NULL",
                "mark the target groups");
    }

    private String codeIfMember(String code, String rule) {
        return database.sql()
                .renderInlined(when(TargetGroupRule.parse(code, rule).condition(), inline(code)));
    }
}
