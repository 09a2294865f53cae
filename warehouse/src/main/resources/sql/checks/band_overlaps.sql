-- Bands of ages and of durations don't overlap: whoever lies in two would be counted twice.
SELECT one.dimension, one.code, other.code AS overlapping
FROM star.band AS one
JOIN star.band AS other
    ON
        other.dimension = one.dimension
        AND other.key > one.key
        AND one.least <= coalesce(other.most, one.least)
        AND other.least <= coalesce(one.most, other.least);
