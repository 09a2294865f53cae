/** Landing files into the working star, each once. */
@NullMarked
package fi.mittava.warehouse.load;

import org.jspecify.annotations.NullMarked;
