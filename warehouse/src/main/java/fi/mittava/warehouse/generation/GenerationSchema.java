package fi.mittava.warehouse.generation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a generation, as {@code sql/publish/schema.sql} makes them. */
public final class GenerationSchema {

    private static final String SQL = read();
    private static final String VERSION = digest(SQL.replaceAll("--[^\\n]*", "").replaceAll("\\s+", " "));

    private GenerationSchema() {}

    /** The statements that make the tables. */
    public static String sql() {
        return SQL;
    }

    /**
     * The statement that makes one of the tables, under another name.
     *
     * @param table that schema.sql makes
     */
    public static String table(String table, String name) {
        Matcher statement = Pattern.compile("(?ms)^CREATE TABLE " + table + " (\\(.*?^\\);)")
                .matcher(SQL);
        if (!statement.find()) {
            throw new IllegalArgumentException("a generation has no table " + table);
        }
        return "CREATE OR REPLACE TEMP TABLE " + name + " " + statement.group(1);
    }

    /** What {@code generation.schema_version} holds: changes whenever a table or column does, and not with a comment. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream script = GenerationSchema.class.getResourceAsStream("/sql/publish/schema.sql")) {
            if (script == null) {
                throw new IllegalStateException("sql/publish/schema.sql is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
