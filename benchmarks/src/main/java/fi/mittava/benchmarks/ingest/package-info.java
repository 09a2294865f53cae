/** How fast files are ingested, and how much memory that takes. */
@NullMarked
package fi.mittava.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
