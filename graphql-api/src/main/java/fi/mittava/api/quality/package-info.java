/** The generation's own facts, and what was read, refused and waits. */
@NullMarked
package fi.mittava.api.quality;

import org.jspecify.annotations.NullMarked;
