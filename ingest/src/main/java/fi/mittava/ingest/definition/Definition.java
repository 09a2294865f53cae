package fi.mittava.ingest.definition;

/**
 * One definition as it lands.
 *
 * @param kind instrument, target_group or code
 * @param code the instrument's or group's code; of a code list: list/value
 * @param body the definition as JSON on one line
 */
public record Definition(String kind, String code, String version, String body) {
    public static final String INSTRUMENT = "instrument";
    static final String TARGET_GROUP = "target_group";
    static final String CODE = "code";
    static final String ONLY_VERSION = "1";

    /** What tells one definition from another. */
    public String key() {
        return kind + " " + code + " " + version;
    }
}
