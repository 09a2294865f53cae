@NullMarked
package fi.mittava.ingest.definition;

import org.jspecify.annotations.NullMarked;
