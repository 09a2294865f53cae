/** Next year's money over services: what to buy more and less of, by what is known of effects, and how surely. */
@NullMarked
package fi.mittava.warehouse.budget;

import org.jspecify.annotations.NullMarked;
