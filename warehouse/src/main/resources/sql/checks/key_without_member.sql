-- Every key of a participation names a member of its dimension.
WITH
used AS (
    SELECT 'AREA' AS dimension, area AS key FROM star.participation
    UNION
    SELECT 'SERVICE', service FROM star.participation
    UNION
    SELECT 'SERVICE_TYPE', service_type FROM star.participation
    UNION
    SELECT 'DELIVERY', delivery FROM star.participation
    UNION
    SELECT 'PROVIDER', provider FROM star.participation
    UNION
    SELECT 'CONTRACT', contract FROM star.participation
    UNION
    SELECT 'GENDER', gender FROM star.participation
    UNION
    SELECT 'AGE_BAND', age_band FROM star.participation
    UNION
    SELECT 'EDUCATION', education FROM star.participation
    UNION
    SELECT 'DURATION_BAND', duration_band FROM star.participation
    UNION
    SELECT 'LANGUAGE_GROUP', language_group FROM star.participation
)
SELECT dimension, key
FROM used
ANTI JOIN star.member ON member.dimension = used.dimension AND member.key = used.key;
