/** Who asked what, and how it ended: never what was answered. */
@NullMarked
package fi.mittava.api.audit;

import org.jspecify.annotations.NullMarked;
