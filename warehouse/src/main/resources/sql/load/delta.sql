-- Whom the new landing files touch, noted while they are loaded; the schema goes when the load is done.
-- The star is made again for these alone: schema delta then holds their records, and the models' results over them.
CREATE SCHEMA delta;

-- Grain: one mention of a person of whom a register tells anew, and the month from which it may tell something else.
CREATE TABLE delta.touched_register (
    person_key UUID,
    from_day   DATE
);

-- Grain: one mention of a person of whom something else has come: attributes, or a participation.
CREATE TABLE delta.touched_person (
    person_key UUID
);

-- Grain: one mention of a participation of which, or about which, something has come.
CREATE TABLE delta.touched_participation (
    participation_id VARCHAR
);
