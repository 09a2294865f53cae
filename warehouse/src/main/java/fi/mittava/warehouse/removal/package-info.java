/** What must not be kept any longer leaves landing: erased persons, and records past the retention time. */
@NullMarked
package fi.mittava.warehouse.removal;

import org.jspecify.annotations.NullMarked;
