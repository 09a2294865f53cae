SELECT service{sums}
FROM participation
GROUP BY service;
