package fi.mittava.warehouse.metric;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The one statement behind the picture of bands: every path is cut to the months from the anchor on and taken apart, a row a
 * month. A pool is what a band's persons are counted in: all places together, and each of the others.
 */
final class BandSlices {

    static final Field<Integer> MONTH = DSL.field(DSL.name("month"), SQLDataType.INTEGER);
    static final Field<String> BAND = DSL.field(DSL.name("band"), SQLDataType.VARCHAR);
    static final Field<Long> PARTICIPATIONS = DSL.field(DSL.name("participations"), SQLDataType.BIGINT);
    static final Field<Long> PERSONS = DSL.field(DSL.name("persons"), SQLDataType.BIGINT);
    static final Field<Long> KEYS = DSL.field(DSL.name("keys"), SQLDataType.BIGINT);
    static final Field<Integer> NEWEST = DSL.field(DSL.name("newest"), SQLDataType.INTEGER);

    /** Up to so many rows persons are counted exactly; of more, the keys' remainders prove 31 at most. */
    private static final long MOST_ROWS_COUNTED = 100_000;

    private static final String SLICES = """
        WITH slices AS (
            SELECT
                person,
                record_key,
                {0} AS anchor_month,
                unnest(range({1})) AS month,
                unnest(string_split(substring(path, {2}, {1}), '')) AS band
            FROM participation
            WHERE {3}
        ), cells AS (
            SELECT
                month,
                band,
                CASE WHEN band IN ('0', '9') THEN band ELSE '1' END AS pool,
                count(*) AS participations,
                CAST(sum(record_key) AS BIGINT) AS keys,
                max(anchor_month) AS newest,
                bit_or(1::BIGINT << (person & 31)) AS remainders
            FROM slices
            GROUP BY month, band
        )
        """;

    private static final String PROVEN = """
        SELECT
            month,
            band,
            participations,
            keys,
            newest,
            bit_count(bit_or(remainders) OVER (PARTITION BY month, pool)) AS persons
        FROM cells
        """;

    private static final String COUNTED = """
        , people AS (
            SELECT
                month,
                CASE WHEN band IN ('0', '9') THEN band ELSE '1' END AS pool,
                count(DISTINCT person) AS persons
            FROM slices
            GROUP BY ALL
        )
        SELECT month, band, participations, keys, newest, persons
        FROM cells
        JOIN people USING (month, pool)
        """;

    private BandSlices() {}

    /** One row a month and band that occurs. */
    static ResultQuery<Record> of(Bands from, int months, Condition selected, long expectedRows) {
        Condition isAnchored = selected.and(from.month().isNotNull());
        return DSL.resultQuery(
                        SLICES + (expectedRows > MOST_ROWS_COUNTED ? PROVEN : COUNTED),
                        from.month(),
                        DSL.inline(months),
                        from.place(from.horizon()),
                        isAnchored)
                .coerce(List.of(MONTH, BAND, PARTICIPATIONS, KEYS, NEWEST, PERSONS));
    }
}
