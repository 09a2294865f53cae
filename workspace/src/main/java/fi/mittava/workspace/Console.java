package fi.mittava.workspace;

import java.io.PrintWriter;
import java.util.Locale;

/** What a command tells on the terminal. */
public final class Console {
    private final PrintWriter out;

    public Console(PrintWriter out) {
        this.out = out;
    }

    /** A line of the step that is going on. */
    public void step(String step, String text) {
        line("%-10s %s".formatted(step, text));
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A whole number with a blank between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }
}
