package fi.mittava.warehouse.generation;

import static fi.mittava.warehouse.generation.tables.Tables.INSTRUMENT;
import static fi.mittava.warehouse.generation.tables.Tables.INSTRUMENT_CHOICE;
import static fi.mittava.warehouse.generation.tables.Tables.INSTRUMENT_ITEM;
import static fi.mittava.warehouse.generation.tables.Tables.MEASURE;
import static fi.mittava.warehouse.generation.tables.Tables.RELIABILITY;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a generation's instruments and their measures. */
final class InstrumentTables {

    private final DSLContext sql;

    InstrumentTables(DSLContext sql) {
        this.sql = sql;
    }

    List<Instrument> instruments() {
        return sql.selectFrom(INSTRUMENT)
                .orderBy(INSTRUMENT.CODE)
                .fetch(row -> new Instrument(
                        row.get(INSTRUMENT.NUMBER),
                        row.get(INSTRUMENT.CODE),
                        row.get(INSTRUMENT.VERSION),
                        List.of(row.get(INSTRUMENT.VERSIONS)),
                        row.get(INSTRUMENT.IS_LINKED),
                        row.get(INSTRUMENT.EXTENDS),
                        List.of(row.get(INSTRUMENT.SERVICES)),
                        List.of(row.get(INSTRUMENT.SERVICE_KEYS)),
                        new Text(row.get(INSTRUMENT.NAME_FI), row.get(INSTRUMENT.NAME_SV), row.get(INSTRUMENT.NAME_EN)),
                        scale(row.get(INSTRUMENT.SCALE_MIN), row.get(INSTRUMENT.SCALE_MAX)),
                        items(row.get(INSTRUMENT.CODE), row.get(INSTRUMENT.VERSION))));
    }

    private List<Instrument.Item> items(String instrument, String version) {
        return sql.selectFrom(INSTRUMENT_ITEM)
                .where(INSTRUMENT_ITEM.INSTRUMENT.eq(instrument), INSTRUMENT_ITEM.VERSION.eq(version))
                .orderBy(INSTRUMENT_ITEM.POSITION)
                .fetch(row -> new Instrument.Item(
                        row.get(INSTRUMENT_ITEM.KEY),
                        row.get(INSTRUMENT_ITEM.CODE),
                        new Text(
                                row.get(INSTRUMENT_ITEM.TEXT_FI),
                                row.get(INSTRUMENT_ITEM.TEXT_SV),
                                row.get(INSTRUMENT_ITEM.TEXT_EN)),
                        row.get(INSTRUMENT_ITEM.IS_REVERSED),
                        row.get(INSTRUMENT_ITEM.IS_SEVERAL),
                        scale(row.get(INSTRUMENT_ITEM.SCALE_MIN), row.get(INSTRUMENT_ITEM.SCALE_MAX)),
                        choices(row.get(INSTRUMENT_ITEM.KEY))));
    }

    private List<Instrument.Choice> choices(int item) {
        return sql.selectFrom(INSTRUMENT_CHOICE)
                .where(INSTRUMENT_CHOICE.ITEM_KEY.eq(item))
                .orderBy(INSTRUMENT_CHOICE.POSITION)
                .fetch(row -> new Instrument.Choice(
                        row.get(INSTRUMENT_CHOICE.CODE),
                        new Text(
                                row.get(INSTRUMENT_CHOICE.NAME_FI),
                                row.get(INSTRUMENT_CHOICE.NAME_SV),
                                row.get(INSTRUMENT_CHOICE.NAME_EN))));
    }

    private static Instrument.@Nullable Scale scale(@Nullable Double min, @Nullable Double max) {
        return min == null || max == null ? null : new Instrument.Scale(min, max);
    }

    List<Measure> measures() {
        return sql.selectFrom(MEASURE).orderBy(MEASURE.K).fetch(this::measure);
    }

    private Measure measure(Record row) {
        return new Measure(
                row.get(MEASURE.K),
                row.get(MEASURE.INSTRUMENT),
                row.get(MEASURE.METER_DIMENSION),
                row.get(MEASURE.BETTER).equals("high"),
                new Text(row.get(MEASURE.NAME_FI), row.get(MEASURE.NAME_SV), row.get(MEASURE.NAME_EN)),
                new Instrument.Scale(row.get(MEASURE.SCALE_MIN), row.get(MEASURE.SCALE_MAX)),
                List.of(row.get(MEASURE.ITEM_CODES)),
                reliabilities(row.get(MEASURE.K)));
    }

    private List<Reliability> reliabilities(int k) {
        return sql.selectFrom(RELIABILITY)
                .where(RELIABILITY.K.eq(k))
                .orderBy(RELIABILITY.VERSION)
                .fetch(row -> new Reliability(
                        row.get(RELIABILITY.VERSION),
                        row.get(RELIABILITY.N),
                        row.get(RELIABILITY.ALPHA),
                        row.get(RELIABILITY.ALPHA_LOW),
                        row.get(RELIABILITY.ALPHA_HIGH),
                        row.get(RELIABILITY.RELIABILITY_),
                        row.get(RELIABILITY.SOURCE),
                        row.get(RELIABILITY.SD_START),
                        row.get(RELIABILITY.MDC95)));
    }
}
