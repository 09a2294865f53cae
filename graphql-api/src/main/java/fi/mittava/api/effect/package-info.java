/** What services change, and whether the comparison is fit to tell. */
@NullMarked
package fi.mittava.api.effect;

import org.jspecify.annotations.NullMarked;
