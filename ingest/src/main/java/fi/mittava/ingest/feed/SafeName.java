package fi.mittava.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of files as they may be told and kept: with stars in the place of what looks like an identity code. */
public final class SafeName {
    private SafeName() {}

    /** Whether nothing in it looks like an identity code. */
    public static boolean isSafe(String text) {
        return !IdentityCode.isIn(Slice.of(text));
    }

    public static String of(String name) {
        Slice field = Slice.of(name);
        byte[] masked = name.getBytes(StandardCharsets.UTF_8);
        for (int start = 0; start + IdentityCode.LENGTH <= field.length(); start++) {
            int from = field.from() + start;
            Arrays.fill(masked, from, from + IdentityCode.lengthAt(field, start), (byte) '*');
        }
        return new String(masked, StandardCharsets.UTF_8);
    }
}
