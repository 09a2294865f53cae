/** Tables as files: a question by query parameters, put to GraphQL, its answer flat as CSV, XLSX, Parquet or JSON-stat. */
@NullMarked
package fi.mittava.api.export;

import org.jspecify.annotations.NullMarked;
