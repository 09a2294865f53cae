package fi.mittava.warehouse.generation;

import org.jspecify.annotations.Nullable;

/** A provider of the generation. */
public record Provider(String code, String name, @Nullable String businessId) {}
