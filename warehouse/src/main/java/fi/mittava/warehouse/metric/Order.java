package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.generation.Dimension;
import org.jspecify.annotations.Nullable;

/** Order of rows by a dimension's code, or by the value of one of the question's metrics (hidden ones last); exactly one is set. */
public record Order(@Nullable Dimension dimension, @Nullable MetricRequest metric, boolean descending) {}
