-- Grain: one outcome of a research study at one horizon. Of an unknown service type it waits.
CREATE OR REPLACE TABLE external_estimate AS
SELECT
    estimate.study_code,
    estimate.service_type,
    estimate.outcome,
    estimate.horizon_months,
    estimate.estimate,
    estimate.low,
    estimate.high,
    estimate.reference,
    estimate.participants,
    estimate.cohort_from,
    estimate.cohort_to,
    estimate.method
FROM core.external_estimates AS estimate
JOIN service_type ON service_type.code = estimate.service_type
WHERE NOT estimate.deleted;
