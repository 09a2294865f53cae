/** Where records come to rest: tables derived from the contract, written as Parquet, exactly once. */
@NullMarked
package fi.mittava.ingest.landing;

import org.jspecify.annotations.NullMarked;
