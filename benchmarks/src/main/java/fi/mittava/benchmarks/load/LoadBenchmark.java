package fi.mittava.benchmarks.load;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.benchmarks.region.Delta;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.workspace.Console;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A region's full load and publish, then what it costs to take in 1 % of the persons, and a month of everybody. */
public final class LoadBenchmark {

    /** The end of a line that tells what took how long; see the warehouse's progress. */
    private static final Pattern TIMED = Pattern.compile("^(.*?)\\s+(?:[\\d ]+ rows\\s+)?([\\d.]+) s$");

    private final Region region;
    private final Launcher launcher;
    private final Console console;

    public LoadBenchmark(Region region, Launcher launcher, Console console) {
        this.region = region;
        this.launcher = launcher;
        this.console = console;
    }

    public void run() {
        region.reset();
        Measured full = measure("full load");
        region.land(Delta.PERSONS);
        Measured persons = measure("1 % of persons");
        region.land(Delta.MONTH);
        Measured month = measure("month of everybody");
        new LoadReport(region, List.of(full, persons, month)).tell(console);
    }

    private Measured measure(String what) {
        console.step("measure", what);
        Map<String, Double> seconds = new LinkedHashMap<>();
        Cost cost = launcher.run(
                List.of("refresh", "--verbose", "--data", region.folder().toString()), line -> note(line, seconds));
        return new Measured(what, cost, seconds, region.bytes("warehouse.duckdb"));
    }

    private static void note(String line, Map<String, Double> seconds) {
        Matcher timed = TIMED.matcher(line.strip());
        if (timed.matches()) {
            seconds.merge(timed.group(1).replaceAll("\\s+", " "), Double.valueOf(timed.group(2)), Double::sum);
        }
    }
}
