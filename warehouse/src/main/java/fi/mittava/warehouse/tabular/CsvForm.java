package fi.mittava.warehouse.tabular;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How records are told as text. What a spreadsheet might take for a formula gets an apostrophe before it, which stays part of
 * the value for other readers. See OWASP, CSV injection.
 */
public enum CsvForm {
    /** RFC 4180. */
    PLAIN(",", '.'),
    /** What spreadsheets read where the decimal sign is a comma, as in Finnish and Swedish. */
    DECIMAL_COMMA(";", ',');

    /** Behind semicolons and quotes too: where the decimal sign is a comma, Excel parts at semicolons and not at commas. */
    private static final Pattern FORMULA = Pattern.compile("(?<![^;\"\\t\\r\\n])(?=[=+\\-@\\t\\r\\n])");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\r\\n]");

    private final String delimiter;
    private final char decimalSign;

    CsvForm(String delimiter, char decimalSign) {
        this.delimiter = delimiter;
        this.decimalSign = decimalSign;
    }

    /** The line with its end; null is empty. */
    public String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(this::cell).collect(Collectors.joining(delimiter, "", "\r\n"));
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            String number = value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
            return number.replace('.', decimalSign);
        }
        String text = FORMULA.matcher(value.toString()).replaceAll("'");
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
