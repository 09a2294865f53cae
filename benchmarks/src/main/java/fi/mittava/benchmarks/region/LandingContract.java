package fi.mittava.benchmarks.region;

import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.landing.LandedColumn;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.workspace.CommandFailure;
import java.util.LinkedHashMap;
import java.util.Map;

/** What ingest lands of a feed: drawn files must look the same. */
final class LandingContract {

    private LandingContract() {}

    /** Throws CommandFailure if a drawn file's columns aren't those that ingest would have landed. */
    static void check(String feed, Map<String, String> drawn) {
        Map<String, String> landed = columns(feed);
        if (!landed.equals(drawn)) {
            throw new CommandFailure("the drawn feed " + feed + " must have the columns " + landed + ", not " + drawn
                    + "; mend benchmarks/src/main/resources/sql/region/" + feed + ".sql");
        }
    }

    private static Map<String, String> columns(String feed) {
        LandedTable table = LandingLayout.all().stream()
                .filter(candidate -> candidate.folder().equals("landing/" + feed))
                .findFirst()
                .orElseThrow();
        Map<String, String> columns = new LinkedHashMap<>();
        for (LandedColumn column : table.columns()) {
            columns.put(column.name(), duckDb(column.type()));
        }
        return columns;
    }

    private static String duckDb(LandedType type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case DATE, INTEGER, BIGINT, BOOLEAN, DOUBLE, UUID -> type.name();
            case MONEY -> "DECIMAL(18,2)";
            case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
        };
    }
}
