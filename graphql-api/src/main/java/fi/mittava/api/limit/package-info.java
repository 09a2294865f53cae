/** Limits to one request, checked before any work is done for it. */
@NullMarked
package fi.mittava.api.limit;

import org.jspecify.annotations.NullMarked;
