-- Every current participation of a known service stands in the star exactly once, and its key is its own.
SELECT record.participation_id, count(participation.participation_key) AS rows
FROM participations AS record
SEMI JOIN star.service ON service.code = record.service_code
LEFT JOIN participation ON participation.participation_key = md5_number_lower(record.participation_id)
WHERE NOT record.deleted
GROUP BY record.participation_id
HAVING count(participation.participation_key) <> 1;
