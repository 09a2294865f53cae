package fi.mittava.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Watches the most memory that any one process below a process holds, as long as that runs. */
final class PeakMemory implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ProcessHandle root;
    private volatile long bytes;

    PeakMemory(ProcessHandle root) {
        this.root = root;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void run() {
        while (root.isAlive()) {
            Stream.concat(Stream.of(root), root.descendants())
                    .forEach(process -> bytes = Math.max(bytes, highWater(process.pid())));
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
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
