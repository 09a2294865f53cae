-- Whom the new landing files touch, noted while they are loaded; the schema goes when the load is done.
-- The star is made again for these alone: schema delta then holds their records, and the models' results over them.
CREATE SCHEMA delta;

-- Grain: one mention of a person of whom something has come: a record of the person's own, or the person's part in one.
CREATE TABLE delta.touched_person (
    person_key UUID
);

-- Grain: one mention of a participation of which, or about which, something has come.
CREATE TABLE delta.touched_participation (
    participation_id VARCHAR
);
