package fi.mittava.warehouse.generation;

import org.jspecify.annotations.Nullable;

/**
 * One measure of a meter.
 *
 * @param k number of its columns in {@code participation}: m&lt;k&gt;_start, …
 * @param meterDimension null: the instrument's overall score
 */
public record Measure(int k, String instrument, @Nullable String meterDimension, Text name) {}
