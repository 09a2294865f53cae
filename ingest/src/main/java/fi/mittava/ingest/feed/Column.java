package fi.mittava.ingest.feed;

/**
 * A column of a feed.
 *
 * @param name as in the header of a file
 * @param isRequired whether the header must name it and every record that is not withdrawn must hold a value
 * @param description what it means, in one line
 * @param example a valid value for templates; empty where a typical record has none
 */
public record Column(String name, ColumnType type, boolean isRequired, String description, String example) {}
