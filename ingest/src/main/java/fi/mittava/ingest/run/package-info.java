/** One run of the job: its plan on disk, the embedded Flink that carries it out, and what is told of it. */
@NullMarked
package fi.mittava.ingest.run;

import org.jspecify.annotations.NullMarked;
