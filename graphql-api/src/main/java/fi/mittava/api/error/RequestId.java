package fi.mittava.api.error;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The name that a request has in its response, its errors and the log. */
public final class RequestId {

    /** Attribute of the servlet request. */
    public static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** A new name: 16 hexadecimal digits. */
    public static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    public static String of(Map<String, Object> attributes) {
        return String.valueOf(attributes.get(ATTRIBUTE));
    }
}
