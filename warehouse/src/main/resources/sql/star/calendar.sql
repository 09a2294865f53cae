-- Functions for days and months that the other models share.
-- Months are counted as year * 12 + month - 1, as in the published generation.
CREATE OR REPLACE MACRO month_number(day) AS CAST(year(day) * 12 + month(day) - 1 AS INTEGER);
-- The last month that is over by the end of a day.
CREATE OR REPLACE MACRO last_full_month(day) AS month_number(day + 1) - 1;
-- The day of a moment where the services are.
CREATE OR REPLACE MACRO local_day(moment) AS CAST(timezone('Europe/Helsinki', moment) AS DATE);
