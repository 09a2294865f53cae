package fi.mittava.ingest.validation;

import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.landing.Rows;
import org.apache.flink.util.Collector;

/** Gathers rows of one table at a time, and sends them on together. */
final class RowCollector {
    private final Rows rows = new Rows();

    /** Takes a copy of the row, whose text must stay as it is until the next {@link #flush}. */
    void add(Row row, Collector<Rows> out) {
        if (rows.isFull() || row.table() != rows.table()) {
            flush(out);
        }
        if (rows.count() == 0) {
            rows.begin(row.table());
        }
        rows.add(row);
    }

    void flush(Collector<Rows> out) {
        if (rows.count() > 0) {
            out.collect(rows);
            rows.begin(rows.table());
        }
    }
}
