package fi.mittava.warehouse.load;

import fi.mittava.warehouse.database.SqlModel;
import java.util.List;
import java.util.stream.Stream;

/** The core tables: one a landed feed. */
public final class CoreTables {

    /** Feeds that senders deliver. */
    public static final List<String> FEEDS = List.of(
            "areas",
            "services",
            "providers",
            "contracts",
            "payment_terms",
            "targets",
            "budgets",
            "persons",
            "participations",
            "measurements",
            "statuses",
            "outcomes",
            "observations",
            "payments",
            "client_actions",
            "external_estimates");

    /** Feeds that ingest makes itself: the definitions in force, and the files read to their end. */
    static final List<String> MADE_BY_INGEST = List.of("definitions", "files");

    private CoreTables() {}

    /** The models of every core table. */
    public static List<SqlModel> models() {
        return names().map(feed -> SqlModel.named("core/" + feed)).toList();
    }

    static Stream<String> names() {
        return Stream.concat(FEEDS.stream(), MADE_BY_INGEST.stream());
    }
}
