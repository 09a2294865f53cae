/** Dates, months, decimals and long numbers, as they stand in JSON. */
@NullMarked
package fi.mittava.api.scalar;

import org.jspecify.annotations.NullMarked;
