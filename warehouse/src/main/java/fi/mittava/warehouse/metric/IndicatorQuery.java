package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.INDICATOR_VALIDITY;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.Intervals.Interval;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How well a meter foretold employment, as the last study found; every figure through the disclosure gate. */
public final class IndicatorQuery {

    /** Months after the end that the study judges. */
    public static final List<Integer> HORIZONS = List.of(6, 12);

    private final GenerationReader reader;
    private final DisclosureGate gate;

    public IndicatorQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.gate = new DisclosureGate(policy, access.profile(), new DisclosureGate.Scope(false, true));
    }

    /** What a model knows; each knows what the one before it does. */
    public enum Model {
        REGISTERS,
        START,
        CHANGE
    }

    /**
     * One model of one measure.
     *
     * @param serviceType null: all services
     * @param fittedOn persons of earlier cohorts; null where hidden
     * @param deltaAuc against the model before; not applicable to the first
     * @param oddsRatioPerSd of the score or the change that the model adds; not applicable to the first
     */
    public record Row(
            Measure measure,
            @Nullable Member serviceType,
            int horizon,
            Model model,
            @Nullable Long fittedOn,
            Figure auc,
            Figure deltaAuc,
            @Nullable Double deltaAucP,
            Figure brier,
            Figure brierScaled,
            Figure calibrationSlope,
            Figure calibrationInTheLarge,
            Figure nagelkerke,
            Figure oddsRatioPerSd) {}

    /**
     * The overall score first, then the dimensions; all services first, then service types by code; without a study none.
     *
     * @param instrument null: the default meter
     * @param horizon null: every one
     * @throws QuestionRefused if there is no such instrument or horizon
     */
    public List<Row> answer(@Nullable String instrument, @Nullable Integer horizon) {
        if (horizon != null && !HORIZONS.contains(horizon)) {
            throw new QuestionRefused(
                    Code.INVALID_QUESTION, "horizon of indicatorValidity must be 6 or 12 months, but is " + horizon);
        }
        if (instrument != null && reader.catalogue().instrument(instrument).isEmpty()) {
            throw new QuestionRefused(Code.UNKNOWN_INSTRUMENT, "there is no instrument with the code " + instrument);
        }
        String code = Objects.requireNonNullElse(instrument, reader.info().defaultInstrument());
        Condition asked = INDICATOR_VALIDITY
                .INSTRUMENT
                .eq(code)
                .and(horizon == null ? DSL.noCondition() : INDICATOR_VALIDITY.HORIZON.eq(horizon.byteValue()));
        return reader
                .read(sql -> sql.selectFrom(INDICATOR_VALIDITY).where(asked).fetch())
                .stream()
                .flatMap(row -> row(code, row))
                .sorted(Comparator.comparingInt((Row row) -> row.measure().k())
                        .thenComparing(row -> row.serviceType() == null
                                ? ""
                                : row.serviceType().code())
                        .thenComparingInt(Row::horizon)
                        .thenComparing(Row::model))
                .toList();
    }

    private Stream<Row> row(String instrument, Record row) {
        return reader.catalogue().measure(instrument, row.get(INDICATOR_VALIDITY.METER_DIMENSION)).stream()
                .map(measure -> row(measure, row));
    }

    private Row row(Measure measure, Record row) {
        Figure auc = figure(
                row, INDICATOR_VALIDITY.AUC, between(row, INDICATOR_VALIDITY.AUC_LOW, INDICATOR_VALIDITY.AUC_HIGH));
        boolean isShown = auc.n() != null;
        Short serviceType = row.get(INDICATOR_VALIDITY.SERVICE_TYPE, Short.class);
        return new Row(
                measure,
                serviceType == null
                        ? null
                        : reader.catalogue().members(Dimension.SERVICE_TYPE).withKey(serviceType),
                row.get(INDICATOR_VALIDITY.HORIZON),
                model(row),
                isShown ? Long.valueOf(row.get(INDICATOR_VALIDITY.N_TRAIN)) : null,
                auc,
                figure(
                        row,
                        INDICATOR_VALIDITY.DELTA_AUC,
                        between(row, INDICATOR_VALIDITY.DELTA_AUC_LOW, INDICATOR_VALIDITY.DELTA_AUC_HIGH)),
                isShown ? row.get(INDICATOR_VALIDITY.DELTA_AUC_P) : null,
                figure(row, INDICATOR_VALIDITY.BRIER, null),
                figure(row, INDICATOR_VALIDITY.BRIER_SCALED, null),
                figure(
                        row,
                        INDICATOR_VALIDITY.CALIBRATION_SLOPE,
                        around(row, INDICATOR_VALIDITY.CALIBRATION_SLOPE, INDICATOR_VALIDITY.CALIBRATION_SLOPE_SE)),
                figure(
                        row,
                        INDICATOR_VALIDITY.IN_THE_LARGE,
                        around(row, INDICATOR_VALIDITY.IN_THE_LARGE, INDICATOR_VALIDITY.IN_THE_LARGE_SE)),
                figure(row, INDICATOR_VALIDITY.NAGELKERKE, null),
                figure(
                        row,
                        INDICATOR_VALIDITY.ODDS_RATIO_PER_SD,
                        between(
                                row,
                                INDICATOR_VALIDITY.ODDS_RATIO_PER_SD_LOW,
                                INDICATOR_VALIDITY.ODDS_RATIO_PER_SD_HIGH)));
    }

    /** Each person stands in a row once, so that as many persons as rows were judged. */
    private Figure figure(Record row, Field<Double> field, @Nullable Interval interval) {
        long n = row.get(INDICATOR_VALIDITY.N_TEST);
        Double value = row.get(field);
        Figure figure = value == null ? absent(row, n) : Figures.real(value, interval, n);
        return gate.pass(new Unguarded(FigureKind.METER, figure, n, n, null, List.of()));
    }

    private static Figure absent(Record row, long n) {
        String reason = row.get(INDICATOR_VALIDITY.REASON);
        if (reason != null) {
            return Figures.notEstimable(reason, n);
        }
        return model(row) == Model.REGISTERS
                ? Figures.absent(FigureStatus.NOT_APPLICABLE, "FIRST_MODEL")
                : Figures.notEstimable("NO_SPREAD", n);
    }

    private static Model model(Record row) {
        return Model.valueOf(row.get(INDICATOR_VALIDITY.MODEL).toUpperCase(Locale.ROOT));
    }

    private static @Nullable Interval between(Record row, Field<Double> low, Field<Double> high) {
        Double from = row.get(low);
        Double to = row.get(high);
        return from == null || to == null ? null : new Interval(from, to);
    }

    private static @Nullable Interval around(Record row, Field<Double> value, Field<Double> standardError) {
        Double centre = row.get(value);
        Double error = row.get(standardError);
        return centre == null || error == null ? null : Intervals.normal(centre, error);
    }
}
