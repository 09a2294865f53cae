/** How long loads and publishes take. */
@NullMarked
package fi.mittava.benchmarks.load;

import org.jspecify.annotations.NullMarked;
