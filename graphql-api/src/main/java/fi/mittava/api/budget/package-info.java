/** Scenarios of next year's money. */
@NullMarked
package fi.mittava.api.budget;

import org.jspecify.annotations.NullMarked;
