package fi.mittava.warehouse.metric;

/** One value of a dimension. */
public record Member(String code, Text name) {}
