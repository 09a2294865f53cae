package fi.mittava.warehouse.star;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import fi.mittava.warehouse.database.Database;
import fi.mittava.workspace.CommandFailure;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.conf.ParamType;

/** Marks which target groups a participation belongs to, by the groups' rules over its profile at the start. */
final class TargetGroups {

    /** A group is a bit of a signed 64-bit number. */
    static final int MOST = 63;

    private final Database database;

    TargetGroups(Database database) {
        this.database = database;
    }

    /** Makes {@code star.target_groups}: grain one participation. */
    void mark() {
        List<Record3<Integer, String, String>> groups = database.sql()
                .select(field("key", Integer.class), field("code", String.class), field("rule", String.class))
                .from(table("star.target_group"))
                .orderBy(field("key"))
                .fetch();
        if (groups.size() > MOST) {
            throw new CommandFailure("there are " + groups.size() + " target groups, but at most " + MOST
                    + " can be told apart; take some out of the definitions");
        }
        Field<Long> bits = groups.stream()
                .map(group -> bit(group.value1(), group.value2(), group.value3()))
                .reduce(Field::bitOr)
                .orElse(inline(0L));
        String marked = database.sql()
                .select(field("participation_key"), bits.cast(Long.class).as("target_groups"))
                .from(table("star.profile"))
                .getSQL(ParamType.INLINED);
        database.execute("CREATE OR REPLACE TABLE star.target_groups AS " + marked, "mark the target groups");
    }

    private static Field<Long> bit(int key, String code, String rule) {
        return when(TargetGroupRule.parse(code, rule).condition(), inline(1L << key))
                .otherwise(inline(0L));
    }
}
