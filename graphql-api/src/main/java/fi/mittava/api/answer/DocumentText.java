package fi.mittava.api.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A GraphQL document as text, without what means nothing in it. */
final class DocumentText {

    /** Strings are kept as they are; between tokens commas, white space and comments are one space. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<kept>\"\"\"(?:[^\"\\\\]|\\\\\"\"\"|\\\\|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\\n\\r]|\\\\.)*+\")"
                    + "|(?<ignored>(?:[\\s,\\uFEFF]|#[^\\n\\r]*+)++)");

    private DocumentText() {}

    static String normalised(String document) {
        Matcher token = TOKEN.matcher(document);
        StringBuilder text = new StringBuilder(document.length());
        int copied = 0;
        while (token.find()) {
            text.append(document, copied, token.start());
            text.append(token.group("kept") == null ? " " : token.group("kept"));
            copied = token.end();
        }
        return text.append(document, copied, document.length()).toString().strip();
    }
}
