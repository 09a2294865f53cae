package fi.mittava.benchmarks.load;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.benchmarks.machine.TimedSteps;
import fi.mittava.benchmarks.region.Delta;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.workspace.Console;
import java.util.List;

/** A region's full load and publish, then what it costs to take in 1 % of the persons, and a month of everybody. */
public final class LoadBenchmark {

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
        TimedSteps steps = new TimedSteps();
        Cost cost = launcher.run(
                List.of("refresh", "--verbose", "--data", region.folder().toString()), steps);
        return new Measured(what, cost, steps.seconds(), region.bytes("warehouse.duckdb"));
    }
}
