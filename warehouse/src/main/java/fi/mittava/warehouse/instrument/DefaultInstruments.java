package fi.mittava.warehouse.instrument;

/**
 * The instruments of questions that name none, by code.
 *
 * @param meter of figures of change
 * @param feedback of client feedback
 */
public record DefaultInstruments(String meter, String feedback) {}
