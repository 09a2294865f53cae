/** Providers of a service beside what was to be expected of their own participants. */
@NullMarked
package fi.mittava.api.comparison;

import org.jspecify.annotations.NullMarked;
