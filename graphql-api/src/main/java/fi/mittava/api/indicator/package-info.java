/** How well meters foretell employment. */
@NullMarked
package fi.mittava.api.indicator;

import org.jspecify.annotations.NullMarked;
