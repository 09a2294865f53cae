/** Work shared by threads, with results that don't hang on how many there are. */
@NullMarked
package fi.mittava.warehouse.parallel;

import org.jspecify.annotations.NullMarked;
