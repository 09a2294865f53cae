package fi.mittava.ingest.landing;

import fi.mittava.ingest.feed.LandedType;

/**
 * A column of a landed table.
 *
 * @param slot its place in a {@link Row}; a UUID takes this one and the next
 */
public record LandedColumn(String name, LandedType type, boolean isRequired, int slot) {}
