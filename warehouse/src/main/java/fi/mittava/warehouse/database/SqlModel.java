package fi.mittava.warehouse.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of fixed SQL under {@code sql/}.
 *
 * @param name folder and file without suffix, such as {@code star/cost}
 */
public record SqlModel(String name, String text) {

    private static final Pattern KEY_LINE = Pattern.compile("^-- Key: (.+)$", Pattern.MULTILINE);
    private static final Pattern HEADER = Pattern.compile("\\A(?:--[^\\n]*\\n)+");

    /** Reads {@code sql/<name>.sql}; throws IllegalArgumentException if there is none. */
    public static SqlModel named(String name) {
        try (InputStream resource = SqlModel.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no model sql/" + name + ".sql");
            }
            return new SqlModel(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Columns of the natural key, as the header's line {@code -- Key: a, b} names them. */
    public List<String> key() {
        Matcher line = KEY_LINE.matcher(text);
        if (!line.find()) {
            throw new IllegalStateException("model " + name + " has no line '-- Key: …'");
        }
        return List.of(line.group(1).strip().split(",\\s*"));
    }

    /** What the file says about itself before its first statement, in one line. */
    public String header() {
        Matcher header = HEADER.matcher(text);
        return header.find()
                ? header.group()
                        .replaceAll("(?m)^--\\s*", "")
                        .replace('\n', ' ')
                        .strip()
                : "";
    }
}
