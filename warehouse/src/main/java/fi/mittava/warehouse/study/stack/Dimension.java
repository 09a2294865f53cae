package fi.mittava.warehouse.study.stack;

import java.util.List;

/**
 * A personal attribute or the area: for each of its values participants and peers are compared among themselves.
 *
 * @param name as it is published; overlapping groups have a dimension each, of the same name
 * @param keys its values, as they are published
 */
public record Dimension(String name, List<String> keys) {

    /** The code of a row that has none of the values. */
    static final int NONE = -1;

    public Dimension {
        keys = List.copyOf(keys);
    }
}
