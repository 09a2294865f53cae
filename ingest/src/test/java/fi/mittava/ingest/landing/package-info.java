@NullMarked
package fi.mittava.ingest.landing;

import org.jspecify.annotations.NullMarked;
