package fi.mittava.benchmarks.study;

import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a process told in lines of a name and a number, and what it cost.
 *
 * @param lines that are something else
 */
record Told(Map<String, Double> numbers, List<String> lines, Cost cost) {

    static Told by(Path program, List<String> arguments) {
        Map<String, Double> numbers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        Cost cost = new Launcher(program).run(arguments, line -> {
            String[] parts = line.split("=", 2);
            if (parts.length == 2) {
                numbers.put(parts[0], Double.valueOf(parts[1]));
            } else {
                lines.add(line);
            }
        });
        return new Told(numbers, lines, cost);
    }

    /** NaN if it wasn't told. */
    double number(String name) {
        return numbers.getOrDefault(name, Double.NaN);
    }

    double gigabytes() {
        return cost.peakBytes() / 1e9;
    }
}
