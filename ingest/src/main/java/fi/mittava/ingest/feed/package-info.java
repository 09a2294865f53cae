/** The data contract: every feed declared once, its columns, their types and rules, and what is derived from them. */
@NullMarked
package fi.mittava.ingest.feed;

import org.jspecify.annotations.NullMarked;
