package fi.mittava.ingest.definition;

/**
 * One definition as it lands.
 *
 * @param kind instrument, target_group or code
 * @param code the instrument's or group's code; of a code list: list/value
 * @param body the definition as JSON on one line; empty if it is withdrawn
 */
public record Definition(String kind, String code, String version, String body) {
    public static final String INSTRUMENT = "instrument";
    static final String TARGET_GROUP = "target_group";
    static final String CODE = "code";
    static final String ONLY_VERSION = "1";

    /** This definition, taken back. */
    Definition withdrawn() {
        return new Definition(kind, code, version, "");
    }

    public boolean isWithdrawn() {
        return body.isEmpty();
    }

    /** What it is called in messages. */
    public String label() {
        return kind.replace('_', ' ') + " " + code + (kind.equals(INSTRUMENT) ? " version " + version : "");
    }

    /** What tells one definition from another. */
    public String key() {
        return kind + " " + code + " " + version;
    }
}
