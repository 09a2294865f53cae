package fi.mittava.ingest.source;

/**
 * What stands before a file's header: a byte order mark, and comment lines, which templates have.
 *
 * @param start where the header begins
 * @param line the header's line, counted from 1
 * @param delimiter comma or semicolon, whichever the header has more of outside its quotes
 */
record CsvPreamble(int start, long line, byte delimiter) {

    static CsvPreamble of(byte[] bytes, int limit) {
        int at = hasByteOrderMark(bytes, limit) ? 3 : 0;
        long line = 1;
        while (at < limit && (bytes[at] == '#' || bytes[at] == '\n' || bytes[at] == '\r')) {
            while (at < limit && bytes[at] != '\n') {
                at++;
            }
            at = Math.min(at + 1, limit);
            line++;
        }
        return new CsvPreamble(at, line, delimiter(bytes, at, limit));
    }

    private static boolean hasByteOrderMark(byte[] bytes, int limit) {
        return limit >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
    }

    private static byte delimiter(byte[] bytes, int from, int limit) {
        int commas = 0;
        int semicolons = 0;
        boolean isQuoted = false;
        for (int at = from; at < limit && (isQuoted || (bytes[at] != '\n' && bytes[at] != '\r')); at++) {
            isQuoted ^= bytes[at] == '"';
            if (!isQuoted) {
                commas += bytes[at] == ',' ? 1 : 0;
                semicolons += bytes[at] == ';' ? 1 : 0;
            }
        }
        return (byte) (semicolons > commas ? ';' : ',');
    }
}
