package fi.mittava.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Watches what the processes below a process use, as long as that runs. */
final class ProcessWatch implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ProcessHandle root;
    private final Map<Long, Duration> cpu = new ConcurrentHashMap<>();
    private volatile long bytes;

    ProcessWatch(ProcessHandle root) {
        this.root = root;
    }

    /** The most memory that any one of them held. */
    long bytes() {
        return bytes;
    }

    /** Time that processors worked for all of them: on a busy machine it tells more than the time that passed. */
    Duration cpu() {
        return cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void run() {
        while (root.isAlive()) {
            Stream.concat(Stream.of(root), root.descendants()).forEach(this::look);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look(ProcessHandle process) {
        bytes = Math.max(bytes, highWater(process.pid()));
        process.info().totalCpuDuration().ifPresent(total -> cpu.put(process.pid(), total));
    }

    /** The kernel's own high-water mark of a process; 0 if it has ended or there is none. */
    private static long highWater(long pid) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc/" + pid + "/status"));
            return status.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }
}
