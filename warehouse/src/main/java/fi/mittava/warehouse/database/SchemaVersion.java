package fi.mittava.warehouse.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells one shape of the working file from another: whatever SQL changes, the file is made again from landing. */
public final class SchemaVersion {

    private SchemaVersion() {}

    /** 16 hexadecimal digits of the models' texts; a comment counts, since it may say what a column means. */
    public static String of(List<SqlModel> models) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SqlModel model : models) {
                digest.update(model.name().getBytes(StandardCharsets.UTF_8));
                digest.update(model.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
