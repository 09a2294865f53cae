@NullMarked
package fi.mittava.ingest.source;

import org.jspecify.annotations.NullMarked;
