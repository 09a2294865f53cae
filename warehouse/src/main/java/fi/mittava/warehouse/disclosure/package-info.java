/** The one gate between a metric and its answer. */
@NullMarked
package fi.mittava.warehouse.disclosure;

import org.jspecify.annotations.NullMarked;
