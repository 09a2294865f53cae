/** What a generation tells of contracts, in the form that payments are worked out from. */
@NullMarked
package fi.mittava.warehouse.contract;

import org.jspecify.annotations.NullMarked;
