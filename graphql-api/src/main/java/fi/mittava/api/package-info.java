/**
 * The command {@code serve}: settings, one generation to start from, then Spring. Reading order: {@code edge} (HTTP),
 * {@code answer} (kept, or computed when there is room), {@code generation} (pinned for a request), {@code limit}, then what is
 * answered: {@code impact}, {@code catalogue}, {@code quality}; {@code export} makes files of it; {@code telemetry} times and tells it; {@code error} is the one
 * room for what callers are told when there is none.
 */
@NullMarked
package fi.mittava.api;

import org.jspecify.annotations.NullMarked;
