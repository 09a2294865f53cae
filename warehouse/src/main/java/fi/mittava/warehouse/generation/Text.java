package fi.mittava.warehouse.generation;

/** A text in the three languages of the product. */
public record Text(String fi, String sv, String en) {}
