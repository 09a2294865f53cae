/** Questions of pages over HTTP, as browsers and programs ask them. */
@NullMarked
package fi.mittava.benchmarks.http;

import org.jspecify.annotations.NullMarked;
