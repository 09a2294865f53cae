package fi.mittava.warehouse.generation;

/**
 * What one generation's DuckDB instance takes, in bytes.
 *
 * @param used memory outside the Java heap
 * @param spilled to the temporary folder
 */
public record DuckDbMemory(long used, long spilled) {}
