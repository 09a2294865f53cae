package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.study.indicator.IndicatorModel.OddsRatio;
import fi.mittava.warehouse.study.indicator.Validity.Numbers;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code indicator_validity}.
 *
 * @param serviceType its key; null: all services
 */
record ValidityRow(Record measure, @Nullable Short serviceType, int horizon, Validity validity) {

    /** Adds its values in the order of the columns. */
    void addTo(TableRows rows) {
        Numbers numbers = validity.numbers();
        Auc auc = numbers == null ? null : numbers.auc();
        Auc.Difference gain = numbers == null ? null : numbers.gain();
        Calibration calibration = numbers == null ? null : numbers.calibration();
        OddsRatio ratio = numbers == null ? null : numbers.ratio();
        rows.add(
                measure.get("instrument", String.class),
                measure.get("meter_dimension", String.class),
                serviceType == null ? null : serviceType.byteValue(),
                (byte) horizon,
                validity.model().name().toLowerCase(Locale.ROOT),
                validity.reason() == null ? "OK" : "NOT_ESTIMABLE",
                validity.reason(),
                validity.trained(),
                validity.tested(),
                of(auc, Auc::value),
                of(auc, Auc::low),
                of(auc, Auc::high),
                of(gain, Auc.Difference::value),
                of(gain, Auc.Difference::low),
                of(gain, Auc.Difference::high),
                of(gain, Auc.Difference::p),
                of(calibration, Calibration::brier),
                of(calibration, Calibration::brierScaled),
                of(calibration, Calibration::slope),
                of(calibration, Calibration::slopeStandardError),
                of(calibration, Calibration::intercept),
                of(calibration, Calibration::inTheLarge),
                of(calibration, Calibration::inTheLargeStandardError),
                of(numbers, Numbers::nagelkerke),
                numbers == null ? null : numbers.isSeparated(),
                of(ratio, OddsRatio::value),
                of(ratio, OddsRatio::low),
                of(ratio, OddsRatio::high));
    }

    private static <T> @Nullable Double of(@Nullable T found, ToDoubleFunction<T> number) {
        return found == null ? null : Double.valueOf(number.applyAsDouble(found));
    }
}
