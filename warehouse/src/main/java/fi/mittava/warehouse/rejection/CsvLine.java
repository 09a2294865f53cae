package fi.mittava.warehouse.rejection;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record as RFC 4180 tells. What a spreadsheet might take for a formula gets an apostrophe before it, which stays part of
 * the value for other readers. See OWASP, CSV injection.
 */
final class CsvLine {

    /** Behind semicolons and quotes too: where the decimal sign is a comma, Excel parts at semicolons and not at commas. */
    private static final Pattern FORMULA = Pattern.compile("(?<![^;\"\\t\\r\\n])(?=[=+\\-@\\t\\r\\n])");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\r\\n]");

    private CsvLine() {}

    /** The line with its end; null is empty. */
    static String of(@Nullable Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = FORMULA.matcher(value.toString()).replaceAll("'");
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
