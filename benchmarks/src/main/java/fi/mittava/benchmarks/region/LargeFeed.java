package fi.mittava.benchmarks.region;

import java.util.List;

/**
 * A feed whose records are drawn.
 *
 * @param files Parquet files, as many as ingest's checkpoints would leave
 */
record LargeFeed(String name, int files, Units units) {

    /** How many numbered things its records are drawn for. */
    interface Units {
        long of(RegionSize size, long responses);
    }

    static List<LargeFeed> all() {
        Units persons = (size, responses) -> size.persons();
        return List.of(
                new LargeFeed("persons", 2, persons),
                new LargeFeed("participations", 4, (size, responses) -> size.participations()),
                new LargeFeed("measurements", 10, (size, responses) -> responses),
                new LargeFeed("statuses", 2, persons),
                new LargeFeed("observations", 2, persons),
                new LargeFeed("outcomes", 12, (size, responses) -> RegionSize.MONTHS));
    }

    static List<String> names() {
        return all().stream().map(LargeFeed::name).toList();
    }
}
