-- Grain: one code that an answer to a version of an instrument may name: a scale item's own, or of a choice
-- '<item>.<choice>', answered 1 (chosen) or 0 (not).
CREATE OR REPLACE TABLE answer_item AS
SELECT instrument_key, item_key, item_code, 0 AS choice, scale_min, scale_max
FROM instrument_item
WHERE is_scale
UNION ALL
SELECT item.instrument_key, item.item_key, item.item_code || '.' || choice.choice_code, choice.position, 0, 1
FROM instrument_choice AS choice
JOIN instrument_item AS item ON item.item_key = choice.item_key;
