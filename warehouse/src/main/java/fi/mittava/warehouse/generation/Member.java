package fi.mittava.warehouse.generation;

/** One value of a dimension. */
public record Member(String code, Text name) {}
