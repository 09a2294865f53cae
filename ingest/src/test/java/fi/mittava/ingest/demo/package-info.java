@NullMarked
package fi.mittava.ingest.demo;

import org.jspecify.annotations.NullMarked;
