package fi.mittava.benchmarks.load;

import fi.mittava.benchmarks.machine.Launcher.Cost;
import java.util.Map;

/**
 * One refresh that was measured.
 *
 * @param seconds of each step and model that the command told of
 * @param warehouseBytes of the working file after it
 */
record Measured(String what, Cost cost, Map<String, Double> seconds, long warehouseBytes) {

    double secondsInAll() {
        return cost.took().toMillis() / 1000.0;
    }

    /** Load, star and checks: a generation is written whole, however little was loaded. */
    double secondsBeforePublish() {
        return secondsInAll() - seconds.getOrDefault("publish", 0.0);
    }

    double cpuSeconds() {
        return cost.cpu().toMillis() / 1000.0;
    }
}
