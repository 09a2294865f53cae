@NullMarked
package fi.mittava.ingest.validation;

import org.jspecify.annotations.NullMarked;
