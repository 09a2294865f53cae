-- No natural key stands twice among the records that figures are made of, nor a key twice in the star.
SELECT 'participations' AS feed, count(*) AS keys
FROM (SELECT participation_id FROM participations GROUP BY participation_id HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'persons', count(*)
FROM (SELECT person_key FROM persons GROUP BY person_key, valid_from HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'services', count(*)
FROM (SELECT service_code FROM core.services GROUP BY service_code HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'contracts', count(*)
FROM (SELECT contract_code FROM core.contracts GROUP BY contract_code HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'definitions', count(*)
FROM (SELECT code FROM core.definitions GROUP BY kind, code, version HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'paths', count(*)
FROM (SELECT person_key FROM person_path GROUP BY person_key HAVING count(*) > 1)
HAVING count(*) > 0
UNION ALL
SELECT 'answers', count(*)
FROM (
    SELECT item_key
    FROM answer
    GROUP BY participation_key, item_key, choice, hash(response_id)
    HAVING count(*) > 1
)
HAVING count(*) > 0
UNION ALL
SELECT 'members', count(*)
FROM (SELECT code FROM star.member GROUP BY dimension, code HAVING count(*) > 1)
HAVING count(*) > 0;
