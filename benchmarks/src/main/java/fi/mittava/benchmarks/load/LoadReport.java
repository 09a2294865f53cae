package fi.mittava.benchmarks.load;

import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.workspace.Console;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Tells measured loads side by side: the whole, and where the time goes. */
final class LoadReport {

    private static final double LEAST_SECONDS = 0.3;
    private static final String WHOLE = "%-20s %9s %9s %14s %9s %13s %9s %12s %10s";
    private static final String CELL = "%20s";

    private final Region region;
    private final List<Measured> loads;

    /** @param loads the full load first: the others are compared with it */
    LoadReport(Region region, List<Measured> loads) {
        this.region = region;
        this.loads = loads;
    }

    void tell(Console console) {
        console.line("");
        console.line(MachineFacts.line());
        console.line("landing %s GB, a generation %s GB"
                .formatted(gigabytes(region.bytes("landing")), gigabytes(region.bytes("published") / loads.size())));
        console.line("");
        console.line(WHOLE.formatted(
                "seconds",
                "all",
                "of full",
                "before publish",
                "of full",
                "of processors",
                "of full",
                "peak memory",
                "file"));
        loads.forEach(load -> console.line(whole(load)));
        console.line("");
        console.line("%-40s".formatted("seconds")
                + loads.stream().map(load -> CELL.formatted(load.what())).collect(Collectors.joining()));
        parts().forEach(part -> console.line("%-40s".formatted(part)
                + loads.stream().map(load -> cell(load, part)).collect(Collectors.joining())));
    }

    private String whole(Measured load) {
        return WHOLE.formatted(
                load.what(),
                fixed(load.secondsInAll(), 1),
                share(load, Measured::secondsInAll),
                fixed(load.secondsBeforePublish(), 1),
                share(load, Measured::secondsBeforePublish),
                fixed(load.cpuSeconds(), 1),
                share(load, Measured::cpuSeconds),
                gigabytes(load.cost().peakBytes()) + " GB",
                gigabytes(load.warehouseBytes()) + " GB");
    }

    /** Of the same of the full load, which comes first. */
    private String share(Measured load, ToDoubleFunction<Measured> seconds) {
        return fixed(100 * seconds.applyAsDouble(load) / seconds.applyAsDouble(loads.getFirst()), 1) + " %";
    }

    /** What took long in any of the loads, the longest first. */
    private List<String> parts() {
        return loads.stream()
                .flatMap(load -> load.seconds().keySet().stream())
                .distinct()
                .filter(part -> longest(part) >= LEAST_SECONDS)
                .sorted(Comparator.comparingDouble(this::longest).reversed())
                .toList();
    }

    private double longest(String part) {
        return loads.stream()
                .mapToDouble(load -> load.seconds().getOrDefault(part, 0.0))
                .max()
                .orElse(0);
    }

    private static String cell(Measured load, String part) {
        Double seconds = load.seconds().get(part);
        return CELL.formatted(seconds == null ? "" : fixed(seconds, 1));
    }

    private static String gigabytes(long bytes) {
        return fixed(bytes / 1e9, 2);
    }

    private static String fixed(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
