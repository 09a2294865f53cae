/** Core tables to conformed dimensions and facts, and the checks that they must pass before anything is published. */
@NullMarked
package fi.mittava.warehouse.star;

import org.jspecify.annotations.NullMarked;
