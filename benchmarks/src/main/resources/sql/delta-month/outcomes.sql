-- The next month of everybody.
FROM outcomes(75, 76);
