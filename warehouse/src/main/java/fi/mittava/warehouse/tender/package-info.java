/** What terms would have cost, and whom and what they would have paid for, had they held for contracts of the past. */
@NullMarked
package fi.mittava.warehouse.tender;

import org.jspecify.annotations.NullMarked;
