/** What those who run the server see of its requests: how long they took, and a line of each. Nothing of it is the caller's text. */
@NullMarked
package fi.mittava.api.telemetry;

import org.jspecify.annotations.NullMarked;
