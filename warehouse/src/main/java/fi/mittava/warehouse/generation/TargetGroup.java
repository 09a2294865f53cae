package fi.mittava.warehouse.generation;

/**
 * A target group of the generation.
 *
 * @param rule as it stands in the definition file, as JSON
 */
public record TargetGroup(String code, Text name, String rule) {}
