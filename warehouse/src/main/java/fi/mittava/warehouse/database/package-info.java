/** The warehouse's own DuckDB file, and the SQL models that run in it. */
@NullMarked
package fi.mittava.warehouse.database;

import org.jspecify.annotations.NullMarked;
