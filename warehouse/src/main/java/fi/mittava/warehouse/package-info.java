/** Landing files to the star, and the star to published generations. */
@NullMarked
package fi.mittava.warehouse;

import org.jspecify.annotations.NullMarked;
