package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.workspace.CommandFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Queries that must find nothing, or nothing is published. */
public final class Checks {

    private Checks() {}

    public static List<SqlModel> models() {
        return Stream.of(
                        "key_twice",
                        "participation_not_once",
                        "key_without_member",
                        "fact_without_participation",
                        "band_overlaps",
                        "path_out_of_step",
                        "payment_not_shared_out",
                        "score_off_its_scale",
                        "read_not_accepted_or_rejected")
                .map(name -> SqlModel.named("checks/" + name))
                .toList();
    }

    /** Runs every check; throws CommandFailure that names each broken rule and how often it is broken. */
    public static void pass(Database database) {
        List<String> broken = new ArrayList<>();
        for (SqlModel check : models()) {
            long rows = brokenRows(database, check);
            if (rows > 0) {
                broken.add(check.name() + " (" + rows + " times; " + check.header() + ")");
            }
        }
        if (!broken.isEmpty()) {
            throw new CommandFailure("nothing was published, because the data breaks " + broken.size()
                    + " rule(s) of the star: " + String.join("; ", broken));
        }
    }

    private static long brokenRows(Database database, SqlModel check) {
        String query = check.text().strip().replaceFirst(";$", "");
        return database.number("SELECT count(*) FROM (" + query + ")");
    }
}
