/** What was refused, for those who mend it: as CSV and as counts. */
@NullMarked
package fi.mittava.warehouse.rejection;

import org.jspecify.annotations.NullMarked;
