package fi.mittava.warehouse.contract;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.metric.Collector;
import fi.mittava.warehouse.payment.SoftResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * One instrument's overall change, as prices look at it.
 *
 * @param reliable 1: for the better by more than noise; null: no valid pair
 * @param collected who collected the answers
 * @param responseRates by contract: of those whose time to answer at the end is over, the share who did
 */
record MeterResults(
        String instrument, Field<Byte> reliable, Field<Integer> collected, Map<Short, Double> responseRates) {

    private static final Collector[] COLLECTORS = Collector.values();

    /** Of each instrument that has an overall score. */
    static List<MeterResults> all(GenerationCatalogue catalogue, DSLContext sql) {
        return catalogue.instruments().stream()
                .flatMap(instrument -> catalogue.measures(instrument.code()).stream()
                        .filter(measure -> measure.meterDimension() == null)
                        .map(measure -> of(measure, instrument, sql)))
                .toList();
    }

    private static MeterResults of(Measure measure, Instrument instrument, DSLContext sql) {
        return new MeterResults(
                instrument.code(),
                DSL.field(DSL.name("m" + measure.k() + "_reliable"), SQLDataType.TINYINT),
                DSL.field(DSL.name("i" + instrument.number() + "_collected"), SQLDataType.INTEGER),
                rates(DSL.field(DSL.name("m" + measure.k() + "_end"), SQLDataType.DOUBLE), sql));
    }

    private static Map<Short, Double> rates(Field<Double> end, DSLContext sql) {
        return sql.select(
                        PARTICIPATION.CONTRACT,
                        DSL.avg(DSL.when(end.isNotNull(), 1.0).otherwise(0.0)).coerce(SQLDataType.DOUBLE))
                .from(PARTICIPATION)
                .where(PARTICIPATION.IS_END_DUE)
                .groupBy(PARTICIPATION.CONTRACT)
                .fetchMap(PARTICIPATION.CONTRACT, row -> row.value2());
    }

    Stream<Field<?>> columns() {
        return Stream.of(reliable, collected);
    }

    /** Empty as long as an answer may still come. */
    Optional<SoftResult> of(Record row, String reference) {
        Byte change = row.get(reliable);
        if (change == null && !row.get(PARTICIPATION.IS_END_DUE)) {
            return Optional.empty();
        }
        return Optional.of(new SoftResult(
                reference,
                instrument,
                change != null && change > 0,
                collector(row.get(collected)),
                responseRates.getOrDefault(row.get(PARTICIPATION.CONTRACT), 0.0)));
    }

    private static Collector collector(@Nullable Integer code) {
        return code == null ? Collector.UNKNOWN : COLLECTORS[code];
    }
}
