/** A folder that is watched: which of its files have come to rest, and which of those have been looked at. */
@NullMarked
package fi.mittava.ingest.watch;

import org.jspecify.annotations.NullMarked;
