-- Grain: one participation: which windows of its measurements have closed, and what is known of it at the start by which
-- those who answer may differ from those who don't.
CREATE OR REPLACE TEMP VIEW participation_start AS
SELECT
    participation.participation_key,
    participation.service_code,
    service.service_type_code,
    coalesce(data_date.as_of > participation.start_date + parameter.start_after_days, false) AS is_start_due,
    coalesce(data_date.as_of > participation.end_date + parameter.end_after_days, false) AS is_end_due,
    coalesce(
        data_date.as_of > CAST(participation.end_date + INTERVAL 12 MONTH AS DATE) + parameter.followup_days, false
    ) AS is_followup_due,
    concat_ws(
        '|',
        coalesce(service.service_type_code, ''),
        coalesce(participation.age_band, ''),
        coalesce(participation.gender, ''),
        coalesce(participation.education, ''),
        coalesce(participation.duration_band, ''),
        coalesce(participation.language_group, '')
    ) AS start_cell
FROM star.participation
CROSS JOIN star.data_date
CROSS JOIN star.parameter
JOIN star.service ON service.code = participation.service_code;
