/** What a record must keep: a raw record becomes a row of landing, or a rejection that never quotes it. */
@NullMarked
package fi.mittava.ingest.validation;

import org.jspecify.annotations.NullMarked;
