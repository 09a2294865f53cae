/** What is asked of a generation, and the catalogue of what can be asked. */
@NullMarked
package fi.mittava.warehouse.metric;

import org.jspecify.annotations.NullMarked;
