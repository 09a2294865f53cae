package fi.mittava.api.indicator;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.IndicatorQuery;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One model of one measure. What is public is a field of the schema; GraphQL Java finds no other methods. */
record IndicatorValidityRow(IndicatorQuery.Row row) {

    /** Code of the overall score, as in {@code change}. */
    private static final String OVERALL = "overall";

    public String instrument() {
        return row.measure().instrument();
    }

    public Member meterDimension() {
        String dimension = row.measure().meterDimension();
        return new Member(dimension == null ? OVERALL : dimension, row.measure().name());
    }

    public @Nullable Member serviceType() {
        return row.serviceType();
    }

    public int horizon() {
        return row.horizon();
    }

    public IndicatorQuery.Model model() {
        return row.model();
    }

    public @Nullable Long fittedOn() {
        return row.fittedOn();
    }

    public Figure auc() {
        return row.auc();
    }

    public Figure deltaAuc() {
        return row.deltaAuc();
    }

    public @Nullable BigDecimal deltaAucP() {
        Double p = row.deltaAucP();
        return p == null ? null : BigDecimal.valueOf(p);
    }

    public Figure brier() {
        return row.brier();
    }

    public Figure brierScaled() {
        return row.brierScaled();
    }

    public Figure calibrationSlope() {
        return row.calibrationSlope();
    }

    public Figure calibrationInTheLarge() {
        return row.calibrationInTheLarge();
    }

    public Figure nagelkerke() {
        return row.nagelkerke();
    }

    public Figure oddsRatioPerSd() {
        return row.oddsRatioPerSd();
    }
}
