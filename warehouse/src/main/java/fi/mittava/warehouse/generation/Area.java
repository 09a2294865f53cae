package fi.mittava.warehouse.generation;

import java.util.List;

/** An employment area of the generation. */
public record Area(String code, Text name, List<String> municipalities) {}
