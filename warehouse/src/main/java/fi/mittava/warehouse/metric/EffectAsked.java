package fi.mittava.warehouse.metric;

/**
 * One effect asked for.
 *
 * @param horizon whole months after the start, −24 to 24
 */
record EffectAsked(Outcome outcome, int horizon) {}
