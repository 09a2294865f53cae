package fi.mittava.warehouse.study.indicator;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import fi.mittava.warehouse.study.indicator.IndicatorModel.OddsRatio;
import fi.mittava.warehouse.study.indicator.Validity.Numbers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code indicator_validity}.
 *
 * @param serviceType its key; null: all services
 */
record ValidityRow(Record measure, @Nullable Integer serviceType, int horizon, Validity validity) {

    void insertInto(DSLContext sql, String table) {
        Map<Field<?>, Object> values = new HashMap<>();
        put(values, "instrument", measure.get("instrument"));
        put(values, "meter_dimension", measure.get("meter_dimension"));
        put(values, "service_type", serviceType);
        put(values, "horizon", horizon);
        put(values, "model", validity.model().name().toLowerCase(Locale.ROOT));
        put(values, "status", validity.reason() == null ? "OK" : "NOT_ESTIMABLE");
        put(values, "reason", validity.reason());
        put(values, "n_train", validity.trained());
        put(values, "n_test", validity.tested());
        Numbers numbers = validity.numbers();
        if (numbers != null) {
            put(values, numbers);
        }
        sql.insertInto(table(name(table))).set(values).execute();
    }

    private static void put(Map<Field<?>, Object> values, Numbers numbers) {
        put(values, "auc", numbers.auc().value());
        put(values, "auc_low", numbers.auc().low());
        put(values, "auc_high", numbers.auc().high());
        Auc.Difference gain = numbers.gain();
        if (gain != null) {
            put(values, "delta_auc", gain.value());
            put(values, "delta_auc_low", gain.low());
            put(values, "delta_auc_high", gain.high());
            put(values, "delta_auc_p", gain.p());
        }
        Calibration calibration = numbers.calibration();
        put(values, "brier", calibration.brier());
        put(values, "brier_scaled", calibration.brierScaled());
        put(values, "calibration_slope", calibration.slope());
        put(values, "calibration_slope_se", calibration.slopeStandardError());
        put(values, "calibration_intercept", calibration.intercept());
        put(values, "in_the_large", calibration.inTheLarge());
        put(values, "in_the_large_se", calibration.inTheLargeStandardError());
        put(values, "nagelkerke", numbers.nagelkerke());
        put(values, "is_separated", numbers.isSeparated());
        OddsRatio ratio = numbers.ratio();
        if (ratio != null) {
            put(values, "odds_ratio_per_sd", ratio.value());
            put(values, "odds_ratio_per_sd_low", ratio.low());
            put(values, "odds_ratio_per_sd_high", ratio.high());
        }
    }

    /** What can't be told is null. */
    private static void put(Map<Field<?>, Object> values, String column, @Nullable Object value) {
        if (value != null && !(value instanceof Double number && !Double.isFinite(number))) {
            values.put(field(name(column)), value);
        }
    }
}
