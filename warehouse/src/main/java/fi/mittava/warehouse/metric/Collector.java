package fi.mittava.warehouse.metric;

/** Who collected the responses of a participation that count, as {@code i<j>_collected} holds it. */
public enum Collector {
    UNKNOWN(0),
    SELF(1),
    PROVIDER(2),
    AUTHORITY(3),
    /** One response one way, another response another. */
    SEVERAL(4);

    private final int code;

    Collector(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
