@NullMarked
package fi.mittava.ingest.run;

import org.jspecify.annotations.NullMarked;
