/** Where commands work: the data folder, its lock, settings, and failures told in one line. */
@NullMarked
package fi.mittava.workspace;

import org.jspecify.annotations.NullMarked;
