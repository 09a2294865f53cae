@NullMarked
package fi.mittava.ingest.feed;

import org.jspecify.annotations.NullMarked;
