-- A score lies on its measure's scale.
SELECT score.participation_key, score.k, score.phase
FROM score
JOIN star.measure ON measure.k = score.k
WHERE score.score < measure.scale_min - 0.001 OR score.score > measure.scale_max + 0.001;
