-- A path has one band a month from start - 24 to (end, else start) + 24, and nothing but 0 after the data.
SELECT participation.participation_key
FROM participation
CROSS JOIN star.data_date
WHERE
    length(path) <> greatest(start_month, end_month) - start_month + 49
    OR contains(rtrim(path, '0'), '0')
    OR length(rtrim(path, '0')) <> greatest(
        0, least(length(path), coalesce(data_to, start_month - 25) - start_month + 25)
    );
