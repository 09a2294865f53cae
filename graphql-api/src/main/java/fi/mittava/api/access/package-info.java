/** Who asks, by which credentials, and what that lets them see. */
@NullMarked
package fi.mittava.api.access;

import org.jspecify.annotations.NullMarked;
