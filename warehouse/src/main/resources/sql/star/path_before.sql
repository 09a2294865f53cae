-- Grain: one person whose path goes on from what it was before: nobody, unless only new months are added.
CREATE OR REPLACE TABLE path_before (
    person_key UUID,
    path       VARCHAR
);
