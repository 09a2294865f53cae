/** Where identity ends: what a person is called by the sender becomes a keyed pseudonym. */
@NullMarked
package fi.mittava.ingest.pseudonym;

import org.jspecify.annotations.NullMarked;
