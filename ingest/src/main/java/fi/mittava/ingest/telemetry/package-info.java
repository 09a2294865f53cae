/** What a monitoring system can ask of ingest while it runs. */
@NullMarked
package fi.mittava.ingest.telemetry;

import org.jspecify.annotations.NullMarked;
