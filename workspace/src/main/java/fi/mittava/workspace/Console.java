package fi.mittava.workspace;

import java.io.PrintWriter;
import java.util.Locale;

/** What a command tells on the terminal. */
public final class Console {
    /** Back to the line's begin, and what stood there is cleared. */
    private static final String AGAIN = "\r\u001b[K";

    private final PrintWriter out;
    private final int columns;
    private boolean isLineOpen;

    /** The launcher says how many columns the terminal has, if there is one. */
    public Console(PrintWriter out) {
        this(out, Integer.getInteger("mittava.terminal.columns", 0));
    }

    /** A terminal of so many columns; 0: none, but a file or a program. */
    Console(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Whether a person may be looking, on something that can write over a line. */
    public boolean isTerminal() {
        return columns > 0;
    }

    /** A line of the step that is going on. */
    public void step(String step, String text) {
        line(labelled(step, text));
    }

    /** How far a step is: on a terminal the next line stands in this one's place. */
    public void progress(String step, String text) {
        if (!isTerminal()) {
            step(step, text);
            return;
        }
        String line = labelled(step, text);
        // A line that wraps can't be written over.
        out.print(AGAIN + line.substring(0, Math.min(line.length(), columns - 1)));
        out.flush();
        isLineOpen = true;
    }

    public void line(String text) {
        out.println(isLineOpen ? AGAIN + text : text);
        out.flush();
        isLineOpen = false;
    }

    private static String labelled(String step, String text) {
        return "%-10s %s".formatted(step, text);
    }

    /** A whole number with a blank between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
