-- Whatever is told of a participation is told of one that is in the star.
SELECT 'answer' AS fact, participation_key FROM answer ANTI JOIN star.participation USING (participation_key)
UNION ALL
SELECT 'score', participation_key FROM score ANTI JOIN star.participation USING (participation_key)
UNION ALL
SELECT 'target group', participation_key
FROM participation_target_group ANTI JOIN star.participation USING (participation_key);
