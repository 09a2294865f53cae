package fi.mittava.ingest.source;

/**
 * What stands before a file's header: a byte order mark, and comment lines, which templates have.
 *
 * @param start where the header begins
 * @param line the header's line, counted from 1
 * @param delimiter comma or semicolon, whichever the header has more of outside its quotes
 * @param isWhole whether the header's end was seen
 */
record CsvPreamble(int start, long line, byte delimiter, boolean isWhole) {

    static CsvPreamble of(byte[] bytes, int limit) {
        int at = hasByteOrderMark(bytes, limit) ? 3 : 0;
        long line = 1;
        while (at < limit && (bytes[at] == '#' || isLineEnd(bytes[at]))) {
            while (at < limit && !isLineEnd(bytes[at])) {
                at++;
            }
            if (at + 1 >= limit) {
                break;
            }
            at += bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 1;
            line++;
        }
        return ofHeader(bytes, at, limit, line);
    }

    private static CsvPreamble ofHeader(byte[] bytes, int from, int limit, long line) {
        int commas = 0;
        int semicolons = 0;
        boolean isQuoted = false;
        int at = from;
        for (; at < limit && (isQuoted || !isLineEnd(bytes[at])); at++) {
            isQuoted ^= bytes[at] == '"';
            if (!isQuoted) {
                commas += bytes[at] == ',' ? 1 : 0;
                semicolons += bytes[at] == ';' ? 1 : 0;
            }
        }
        return new CsvPreamble(from, line, (byte) (semicolons > commas ? ';' : ','), at > from && at < limit);
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean hasByteOrderMark(byte[] bytes, int limit) {
        return limit >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }
}
