/** Figures per any combination of dimensions: the selection becomes one question a root field. */
@NullMarked
package fi.mittava.api.impact;

import org.jspecify.annotations.NullMarked;
