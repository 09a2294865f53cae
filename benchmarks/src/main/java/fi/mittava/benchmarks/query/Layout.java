package fi.mittava.benchmarks.query;

/**
 * How a copy of a generation holds its participations.
 *
 * @param name of its file
 * @param about what is other than as published
 * @param times how often everybody is in it
 * @param isSorted as published: by service type, service, provider, start month, person
 * @param types that the columns have
 * @param setting of the DuckDB that writes it; empty: none
 */
record Layout(String name, String about, int times, boolean isSorted, Types types, String setting) {

    /** Types of the columns. */
    enum Types {
        /** As published: the narrowest integers, members by key. */
        NARROW,
        /** Integers of 64 bits and reals of 64 bits. */
        WIDE,
        /** Members by codes of eight characters. */
        TEXT
    }

    static Layout published() {
        return manifold(1);
    }

    static Layout manifold(int times) {
        return new Layout("times-" + times, "as published", times, true, Types.NARROW, "");
    }

    static Layout unsorted() {
        return new Layout("unsorted", "rows in no order", 1, false, Types.NARROW, "");
    }

    static Layout wide() {
        return new Layout("wide", "every number of 64 bits", 1, true, Types.WIDE, "");
    }

    static Layout text() {
        return new Layout("text", "members by codes, as text", 1, true, Types.TEXT, "");
    }

    static Layout uncompressed() {
        return new Layout(
                "uncompressed",
                "without compression",
                1,
                true,
                Types.NARROW,
                "PRAGMA force_compression = 'uncompressed'");
    }

    /** A member's key as SQL, as this layout has it. */
    String member(String key) {
        return types == Types.TEXT ? "'%08d'".formatted(Integer.parseInt(key)) : key;
    }
}
