package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What the matched comparison tells the effect on; months count from the start. */
public enum Outcome {
    EMPLOYED_OPEN,
    EMPLOYED,
    IN_EDUCATION,
    EARNINGS,
    MUNICIPAL_SHARE;

    private static final double CENTS = 100;
    private static final int MONTHS_BEFORE = 24;

    /** Shares from 0 to 1; else euros. */
    public boolean isShare() {
        return this != EARNINGS && this != MUNICIPAL_SHARE;
    }

    /** Euros are known from the start on only. */
    boolean isPublished(int horizon) {
        return isShare() || horizon >= 0;
    }

    /** What would have become of a participation that the study used, some months after the start. */
    Field<Double> counterfactual(int horizon) {
        Field<Double[]> months = switch (this) {
            case EMPLOYED_OPEN -> PARTICIPATION.COUNTERFACTUAL_EMPLOYED_OPEN;
            case EMPLOYED -> PARTICIPATION.COUNTERFACTUAL_EMPLOYED;
            case IN_EDUCATION -> PARTICIPATION.COUNTERFACTUAL_IN_EDUCATION;
            case EARNINGS -> PARTICIPATION.COUNTERFACTUAL_EARNINGS;
            case MUNICIPAL_SHARE -> PARTICIPATION.COUNTERFACTUAL_MUNICIPAL_SHARE;
        };
        return DSL.field("{0}[{1}]::DOUBLE", SQLDataType.DOUBLE, months, DSL.inline(horizon + MONTHS_BEFORE + 1));
    }

    /** Of a participation, some months after the start; null: not observed in that month. */
    Field<Double> value(int horizon) {
        Bands bands = new Bands(Anchor.START, horizon);
        return switch (this) {
            case EMPLOYED_OPEN -> share(bands.observed(), bands.employedInOpenMarket());
            case EMPLOYED -> share(bands.observed(), bands.employed());
            case IN_EDUCATION -> share(bands.observed(), bands.inEducation());
            case EARNINGS -> euros(bands.amount(PARTICIPATION.EARNINGS_CENTS));
            case MUNICIPAL_SHARE -> euros(bands.amount(PARTICIPATION.MUNICIPAL_SHARE_CENTS));
        };
    }

    private static Field<Double> share(Condition observed, Condition hit) {
        return DSL.when(observed, DSL.when(hit, DSL.inline(1.0)).otherwise(DSL.inline(0.0)))
                .coerce(SQLDataType.DOUBLE);
    }

    private static Field<Double> euros(Field<Long> cents) {
        return cents.cast(SQLDataType.DOUBLE).div(DSL.inline(CENTS)).coerce(SQLDataType.DOUBLE);
    }
}
