@NullMarked
package fi.mittava.ingest.pseudonym;

import org.jspecify.annotations.NullMarked;
