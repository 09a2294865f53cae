package fi.mittava.warehouse.rejection;

import java.io.PrintWriter;

/** Lines to somebody who may stop reading, as {@code head} does. */
final class Lines {

    /** Not after each line: to look is to empty the buffer. */
    private static final int BETWEEN_LOOKS = 1000;

    private final PrintWriter out;
    private long written;

    Lines(PrintWriter out) {
        this.out = out;
    }

    /** Writes a line that brings its end; false once it is known that nobody takes more. */
    boolean add(String line) {
        out.print(line);
        written++;
        return written % BETWEEN_LOOKS != 0 || areTaken();
    }

    /** Whether all lines have been taken. */
    boolean areTaken() {
        return !out.checkError();
    }
}
