-- Grain: one day on which something was done about a service because of feedback. Of an unknown service it waits.
CREATE OR REPLACE TABLE client_action AS
SELECT
    action.service_code,
    action.date AS done_on,
    action.text_fi,
    coalesce(action.text_sv, action.text_fi) AS text_sv,
    coalesce(action.text_en, action.text_fi) AS text_en
FROM core.client_actions AS action
JOIN service ON service.code = action.service_code
WHERE NOT action.deleted;
