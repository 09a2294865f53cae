/** Where records come from: feed files found in a folder, cut into records as RFC 4180 tells. */
@NullMarked
package fi.mittava.ingest.source;

import org.jspecify.annotations.NullMarked;
