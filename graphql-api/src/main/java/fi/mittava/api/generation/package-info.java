/** The generation that is served: watched, pinned for each request, swapped without dropping one. */
@NullMarked
package fi.mittava.api.generation;

import org.jspecify.annotations.NullMarked;
