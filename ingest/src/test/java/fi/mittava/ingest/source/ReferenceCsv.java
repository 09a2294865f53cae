package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of CSV, told once more, slowly and by other means: regular expressions over a text in which a
 * character is a byte. Knows neither blocks nor streams.
 */
final class ReferenceCsv {
    /** A record as it should be cut; the fields of a refused one are empty. */
    record Cut(long line, long offset, @Nullable ReasonCode refusal, List<String> fields) {}

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern COMMENT = Pattern.compile("\\G(?:#[^\r\n]*+(?:\r\n|\r|\n|\\z)|\r\n|\r|\n)");
    private static final Pattern HEADER = Pattern.compile("\\G(?:\"[^\"]*+(?:\"|\\z)|[^\"\r\n])*+");
    private static final Pattern OPEN = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+");

    private final String text;
    private final int most;
    private final String delimiter;
    private final Pattern record;
    private final Pattern field;
    private final List<Cut> cuts = new ArrayList<>();

    private ReferenceCsv(String text, int most) {
        this.text = text;
        this.most = most;
        String window = text.substring(0, Math.min(most, text.length()));
        int from = window.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        Matcher comments = COMMENT.matcher(window);
        while (comments.find(from)) {
            from = comments.end();
        }
        Matcher header = HEADER.matcher(window);
        String names = header.find(from) ? header.group().replaceAll("\"[^\"]*\"?", "") : "";
        delimiter = count(names, ';') > count(names, ',') ? ";" : ",";
        String one = "(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\"\r\n" + delimiter + "]*+)";
        field = Pattern.compile("\\G" + one);
        record = Pattern.compile("\\G" + one + "(?:" + delimiter + one + ")*+");
        int at = from;
        while (at < text.length()) {
            at = cut(at);
        }
    }

    static List<Cut> of(byte[] bytes, int most) {
        return new ReferenceCsv(new String(bytes, StandardCharsets.ISO_8859_1), most).cuts;
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    /** Cuts what begins at a place; where the next begins. */
    private int cut(int at) {
        boolean isEnd = text.length() - at < most;
        String window = text.substring(at, isEnd ? text.length() : at + most);
        int empty = lineEnd(window, 0, isEnd);
        if (empty > 0) {
            return at + empty;
        }
        Matcher matcher = record.matcher(window);
        int end = matcher.find() ? matcher.end() : 0;
        int next = lineEnd(window, end, isEnd);
        if (next > 0) {
            add(at, window.substring(0, end), window.substring(0, next));
            return at + next;
        }
        boolean isAtField = end == 0 || window.startsWith(delimiter, end - 1);
        boolean isOpen = isAtField && OPEN.matcher(window.substring(end)).matches();
        boolean isCut = end == window.length() || (end == window.length() - 1 && window.charAt(end) == '\r');
        int line = firstLine(window, isEnd);
        if (line > 0 && (isOpen || !isCut)) {
            refuse(at, ReasonCode.BROKEN_QUOTES);
            return at + line;
        }
        refuse(at, ReasonCode.RECORD_TOO_LONG);
        Matcher lineEnd = LINE_END.matcher(text);
        int from = at + most - (window.endsWith("\r") ? 1 : 0);
        return lineEnd.find(from) ? lineEnd.end() : text.length();
    }

    /** Where the first line's successor begins, whatever the quotes; 0 if that isn't known. */
    private static int firstLine(String window, boolean isEnd) {
        Matcher found = LINE_END.matcher(window);
        return lineEnd(window, found.find() ? found.start() : window.length(), isEnd);
    }

    /** The end of the line end that begins at a place; 0 if none does, or not surely. */
    private static int lineEnd(String window, int at, boolean isEnd) {
        if (at == window.length()) {
            return isEnd ? at : 0;
        }
        boolean isUnsure = !isEnd && at == window.length() - 1 && window.charAt(at) == '\r';
        Matcher found = LINE_END.matcher(window).region(at, window.length());
        return !isUnsure && found.lookingAt() ? found.end() : 0;
    }

    private void add(int at, String told, String whole) {
        List<String> raw = new ArrayList<>();
        Matcher fields = field.matcher(told);
        for (int from = 0; from <= told.length() && fields.find(from); from = fields.end() + 1) {
            raw.add(fields.group());
        }
        List<String> values = raw.stream().map(ReferenceCsv::unquoted).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (isText(whole)) {
            cuts.add(new Cut(
                    lineOf(at),
                    at,
                    null,
                    values.stream().map(ReferenceCsv::decoded).toList()));
        } else {
            refuse(at, ReasonCode.BROKEN_ENCODING);
        }
    }

    private static String unquoted(String raw) {
        return raw.startsWith("\"") ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    private void refuse(int at, ReasonCode reason) {
        cuts.add(new Cut(lineOf(at), at, reason, List.of()));
    }

    private long lineOf(int at) {
        return 1 + LINE_END.matcher(text).region(0, at).results().count();
    }

    private static String decoded(String field) {
        return new String(field.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isText(String whole) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(whole.getBytes(StandardCharsets.ISO_8859_1)));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
