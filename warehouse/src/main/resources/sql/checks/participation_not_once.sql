-- Every participation of a known service stands in the star exactly once.
SELECT enrolment.participation_key, count(participation.participation_key) AS rows
FROM star.enrolment
LEFT JOIN star.participation ON participation.participation_key = enrolment.participation_key
GROUP BY enrolment.participation_key
HAVING count(participation.participation_key) <> 1;
