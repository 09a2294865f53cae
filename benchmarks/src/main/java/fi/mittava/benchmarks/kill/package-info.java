/** Whether anything is lost when processes are killed. */
@NullMarked
package fi.mittava.benchmarks.kill;

import org.jspecify.annotations.NullMarked;
