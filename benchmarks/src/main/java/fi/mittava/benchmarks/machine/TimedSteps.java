package fi.mittava.benchmarks.machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hears what a command tells while it works, and notes the seconds of each step and model. */
public final class TimedSteps implements Consumer<String> {

    /** The end of a line that tells what took how long; see the warehouse's progress. */
    private static final Pattern TIMED = Pattern.compile("^(.*?)\\s+(?:[\\d ]+ rows\\s+)?([\\d.]+) s$");

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    @Override
    public void accept(String line) {
        Matcher timed = TIMED.matcher(line.strip());
        if (timed.matches()) {
            seconds.merge(timed.group(1).replaceAll("\\s+", " "), Double.valueOf(timed.group(2)), Double::sum);
        }
    }

    /** By step, in the order in which they were told. */
    public Map<String, Double> seconds() {
        return seconds;
    }
}
