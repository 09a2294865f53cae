/** Files of sizes and numbers that ingest must bear. */
@NullMarked
package fi.mittava.benchmarks.sizes;

import org.jspecify.annotations.NullMarked;
