/** Scores of instruments: what is measured, and when an answer counts. */
@NullMarked
package fi.mittava.warehouse.instrument;

import org.jspecify.annotations.NullMarked;
