/**
 * A synthetic region: people, services and money that nobody has, with effects that are planted and written down, so that
 * every figure of the product can be held against the truth. Nothing else in the program may depend on it.
 */
@NullMarked
package fi.mittava.ingest.demo;

import org.jspecify.annotations.NullMarked;
