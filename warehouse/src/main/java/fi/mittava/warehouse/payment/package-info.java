/** What a contract's terms make of what is known: claims, cut by caps, and statements that are never changed afterwards. */
@NullMarked
package fi.mittava.warehouse.payment;

import org.jspecify.annotations.NullMarked;
