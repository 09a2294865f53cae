package fi.mittava.ingest.source;

import fi.mittava.ingest.feed.ReasonCode;

/**
 * Cuts bytes into records as RFC 4180 tells. A record whose quotes are broken is refused by its first line alone: scanning
 * goes on with the next line, so one stray quote never swallows the rest of a file.
 */
final class CsvScanner {
    private static final int INCOMPLETE = -1;
    private static final int BROKEN = -2;

    private final byte delimiter;

    /** Of each byte whether it ends a field that isn't quoted, or breaks it. */
    private final boolean[] isStop = new boolean[256];

    private int[] escaped = new int[16];
    private int escapedCount;
    private long line;
    private boolean isDiscarding;

    /** Where {@link #scanRecord} met the end of the bytes. */
    private boolean isInQuotes;

    CsvScanner(byte delimiter, long firstLine) {
        this.delimiter = delimiter;
        for (byte stop : new byte[] {delimiter, '\n', '\r', '"'}) {
            isStop[stop] = true;
        }
        this.line = firstLine;
    }

    /**
     * Adds every whole record of {@code block.bytes[from, limit)} to the block.
     *
     * @param fileOffset place of {@code block.bytes[0]} in the file
     * @param isEnd whether the file ends at {@code limit}
     * @return where the first record that isn't whole begins; {@code limit} if there is none
     */
    int scan(CsvBlock block, int from, int limit, long fileOffset, boolean isEnd) {
        int at = isDiscarding ? discard(block.bytes, from, limit, isEnd) : from;
        while (at < limit) {
            int lineEnd = lineEnd(block.bytes, at, limit, isEnd);
            if (lineEnd == INCOMPLETE) {
                return at;
            }
            if (lineEnd > at) {
                line++;
                at = lineEnd;
                continue;
            }
            long recordLine = line;
            int next = scanRecord(block, at, limit, isEnd);
            if (next == BROKEN) {
                next = refuseLine(block, at, limit, fileOffset, isEnd);
            } else if (next >= 0) {
                close(block, at, next, recordLine, fileOffset);
            }
            if (next < 0) {
                block.dropFields();
                line = recordLine;
                return at;
            }
            at = next;
        }
        return limit;
    }

    /**
     * Refuses the block's first record, which is longer than a record may be: by its first line if its quotes are open, else
     * all of it.
     *
     * @return where scanning goes on
     */
    int refuseTooLong(CsvBlock block, int limit, long fileOffset) {
        if (isInQuotes) {
            int next = refuseLine(block, 0, limit, fileOffset, false);
            if (next >= 0) {
                return next;
            }
        }
        block.closeRecord(line, fileOffset, ReasonCode.RECORD_TOO_LONG);
        isDiscarding = true;
        // What comes next tells whether a carriage return ends the line alone.
        int next = block.bytes[limit - 1] == '\r' ? limit - 1 : limit;
        line += lineEnds(block.bytes, 0, next);
        return next;
    }

    private int discard(byte[] bytes, int from, int limit, boolean isEnd) {
        for (int at = from; at < limit; at++) {
            int end = lineEnd(bytes, at, limit, isEnd);
            if (end == INCOMPLETE) {
                return at;
            }
            if (end > at) {
                isDiscarding = false;
                line++;
                return end;
            }
        }
        return limit;
    }

    private void close(CsvBlock block, int from, int next, long recordLine, long fileOffset) {
        if (block.isOpenRecordEmpty()) {
            // Excel ends files with rows that hold delimiters only: they say as little as an empty line.
            block.dropFields();
            return;
        }
        boolean isText = Utf8.isValid(block.bytes, from, next);
        for (int i = 0; i < escapedCount; i++) {
            block.unescape(escaped[i]);
        }
        block.closeRecord(recordLine, fileOffset + from, isText ? null : ReasonCode.BROKEN_ENCODING);
    }

    private int refuseLine(CsvBlock block, int from, int limit, long fileOffset, boolean isEnd) {
        block.dropFields();
        for (int at = from; at < limit; at++) {
            int end = lineEnd(block.bytes, at, limit, isEnd);
            if (end == INCOMPLETE) {
                return INCOMPLETE;
            }
            if (end > at) {
                block.closeRecord(line, fileOffset + from, ReasonCode.BROKEN_QUOTES);
                line++;
                return end;
            }
        }
        if (!isEnd) {
            return INCOMPLETE;
        }
        block.closeRecord(line, fileOffset + from, ReasonCode.BROKEN_QUOTES);
        return limit;
    }

    /** Adds the fields of one record; where the next one begins, or INCOMPLETE or BROKEN with {@link #line} unchanged. */
    private int scanRecord(CsvBlock block, int from, int limit, boolean isEnd) {
        byte[] bytes = block.bytes;
        long linesInside = 0;
        escapedCount = 0;
        isInQuotes = false;
        int at = from;
        while (true) {
            int start = at;
            if (at < limit && bytes[at] == '"') {
                int end = closingQuote(block, at + 1, limit);
                if (end == INCOMPLETE) {
                    isInQuotes = true;
                    return isEnd ? BROKEN : INCOMPLETE;
                }
                linesInside += lineEnds(bytes, start, end);
                block.addField(start + 1, end);
                at = end + 1;
            } else {
                while (at < limit && !isStop(bytes[at])) {
                    at++;
                }
                block.addField(start, at);
            }
            if (at == limit) {
                line += isEnd ? linesInside + 1 : 0;
                return isEnd ? limit : INCOMPLETE;
            }
            if (bytes[at] == delimiter) {
                at++;
                continue;
            }
            int end = lineEnd(bytes, at, limit, isEnd);
            if (end == at) {
                return BROKEN;
            }
            if (end != INCOMPLETE) {
                line += linesInside + 1;
            }
            return end;
        }
    }

    private boolean isStop(byte b) {
        return isStop[b & 0xff];
    }

    /** The place of the quote that closes a field whose text begins at {@code from}, or INCOMPLETE. */
    private int closingQuote(CsvBlock block, int from, int limit) {
        byte[] bytes = block.bytes;
        boolean hasEscapes = false;
        for (int at = from; at < limit; at++) {
            if (bytes[at] != '"') {
                continue;
            }
            if (at + 1 < limit && bytes[at + 1] == '"') {
                hasEscapes = true;
                at++;
                continue;
            }
            if (hasEscapes) {
                remember(block.openField());
            }
            return at;
        }
        return INCOMPLETE;
    }

    private void remember(int field) {
        if (escapedCount == escaped.length) {
            escaped = java.util.Arrays.copyOf(escaped, escapedCount * 2);
        }
        escaped[escapedCount++] = field;
    }

    private static long lineEnds(byte[] bytes, int from, int to) {
        long count = 0;
        for (int at = from; at < to; at++) {
            boolean isPair = bytes[at] == '\r' && at + 1 < to && bytes[at + 1] == '\n';
            count += bytes[at] == '\n' || (bytes[at] == '\r' && !isPair) ? 1 : 0;
        }
        return count;
    }

    /** Where the next line begins if a line ends at {@code at}; {@code at} if none does; INCOMPLETE if more bytes tell. */
    private static int lineEnd(byte[] bytes, int at, int limit, boolean isEnd) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        if (bytes[at] != '\r') {
            return at;
        }
        if (at + 1 == limit) {
            return isEnd ? limit : INCOMPLETE;
        }
        return bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
