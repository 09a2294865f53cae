package fi.mittava.warehouse.contract;

import fi.mittava.warehouse.metric.Months;
import fi.mittava.warehouse.payment.PersonMonths;
import java.util.TreeMap;

/** One person's months from the paths around several participations, which agree where they overlap. */
final class MergedPaths {

    private static final String NOT_OBSERVED = "9";

    private final TreeMap<Integer, String> paths = new TreeMap<>();

    /** A path from a month on; of two that begin alike the longer one tells all. */
    void add(int from, String path) {
        paths.merge(from, path, (one, other) -> one.length() >= other.length() ? one : other);
    }

    PersonMonths months(int person, String source) {
        int first = paths.firstKey();
        StringBuilder merged = new StringBuilder();
        paths.forEach((from, path) -> {
            int known = merged.length();
            int start = from - first;
            merged.append(NOT_OBSERVED.repeat(Math.max(0, start - known)));
            if (start + path.length() > merged.length()) {
                merged.append(path, merged.length() - start, path.length());
            }
        });
        return new PersonMonths(person, Months.month(first), source, merged.toString());
    }
}
