@NullMarked
package fi.mittava.ingest;

import org.jspecify.annotations.NullMarked;
