/** Term sheets tried on the past. */
@NullMarked
package fi.mittava.api.tender;

import org.jspecify.annotations.NullMarked;
