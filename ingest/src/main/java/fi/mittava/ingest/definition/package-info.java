/** Instruments, target groups and code lists: read from files, checked, and delivered as records of their own feed. */
@NullMarked
package fi.mittava.ingest.definition;

import org.jspecify.annotations.NullMarked;
