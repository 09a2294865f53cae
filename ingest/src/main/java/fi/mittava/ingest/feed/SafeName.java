package fi.mittava.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of files as they may be told and kept: with stars in the place of what looks like an identity code. */
public final class SafeName {
    private SafeName() {}

    public static String of(String name) {
        Slice field = Slice.of(name);
        byte[] masked = name.getBytes(StandardCharsets.UTF_8);
        for (int start = 0; start + IdentityCode.LENGTH <= field.length(); start++) {
            if (IdentityCode.isAt(field, start)) {
                int from = field.from() + start;
                Arrays.fill(masked, from, from + IdentityCode.LENGTH, (byte) '*');
            }
        }
        return new String(masked, StandardCharsets.UTF_8);
    }
}
