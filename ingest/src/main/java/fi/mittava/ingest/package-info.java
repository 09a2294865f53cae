/** Raw records to clean landing files: the command, its settings, and the Flink job that does the work. */
@NullMarked
package fi.mittava.ingest;

import org.jspecify.annotations.NullMarked;
