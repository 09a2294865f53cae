/** Who was erased: what was held of a person is found, and what comes of them again is known. */
@NullMarked
package fi.mittava.ingest.erasure;

import org.jspecify.annotations.NullMarked;
