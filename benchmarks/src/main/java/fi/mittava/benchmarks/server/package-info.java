/** A server as a process of its own, and what may be asked of it. */
@NullMarked
package fi.mittava.benchmarks.server;

import org.jspecify.annotations.NullMarked;
