/** Published generations: written once, opened read-only. */
@NullMarked
package fi.mittava.warehouse.generation;

import org.jspecify.annotations.NullMarked;
