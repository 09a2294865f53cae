/** A server under every kind of request for minutes: what must not grow, and what must not fail. */
@NullMarked
package fi.mittava.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
