package fi.mittava.warehouse.metric;

/** The metrics of the catalogue, as callers name them. */
public enum MetricCode {
    PARTICIPATIONS,
    PERSONS,
    POSITIVE_END_RATE,
    INTERRUPTION_RATE,
    MEAN_DAYS,
    TOTAL_COST,
    COST_PER_PARTICIPATION,
    EMPLOYMENT_RATE,
    OPEN_EMPLOYMENT_RATE,
    SUBSIDISED_EMPLOYMENT_RATE,
    EDUCATION_RATE,
    UNEMPLOYMENT_RATE,
    COST_PER_EMPLOYED,
    MEAN_CHANGE,
    PAIR_RATE
}
