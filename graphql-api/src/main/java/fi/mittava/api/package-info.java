/**
 * The command {@code serve}: settings, one generation to start from, then Spring. Reading order: {@code edge} (HTTP),
 * {@code generation} (pinned for a request), {@code limit}, then the answers: {@code impact}, {@code catalogue},
 * {@code quality}; {@code error} is the one room for what callers are told when there is none.
 */
@NullMarked
package fi.mittava.api;

import org.jspecify.annotations.NullMarked;
