/** Tables as files that others read: CSV and Parquet. */
@NullMarked
package fi.mittava.warehouse.tabular;

import org.jspecify.annotations.NullMarked;
