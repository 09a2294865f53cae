/** A region of the size that is asked for, as ingest would have landed it. */
@NullMarked
package fi.mittava.benchmarks.region;

import org.jspecify.annotations.NullMarked;
