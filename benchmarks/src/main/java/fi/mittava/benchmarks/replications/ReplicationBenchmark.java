package fi.mittava.benchmarks.replications;

import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.warehouse.study.estimator.Estimator;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Draws service types over and over, estimates them, and counts how the estimates of slices stand to the truth. */
public final class ReplicationBenchmark {

    private static final int[] SMALL = {60, 200, 1000};

    private final Console console;
    private final int replications;
    private final int seed;

    public ReplicationBenchmark(Console console, int replications, int seed) {
        if (replications < 2) {
            throw new CommandFailure("--replications must be 2 or more, not " + replications);
        }
        this.console = console;
        this.replications = replications;
        this.seed = seed;
    }

    public void run() {
        console.line(MachineFacts.line());
        long start = System.nanoTime();
        List<Tally> tallies = new ArrayList<>();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int size : SMALL) {
                World.of(size).forEach(world -> tallies.addAll(replicate(world, List.of(Slice.whole(size)), pool)));
            }
            World.large().forEach(world -> tallies.addAll(replicate(world, Slice.all(), pool)));
            tallies.addAll(replicate(World.motivated(), Slice.all(), pool));
        }
        new ReplicationReport(tallies, replications, (System.nanoTime() - start) / 1e9).tell(console);
    }

    private List<Tally> replicate(World world, List<Slice> slices, ExecutorService pool) {
        console.step("replicate", world.name() + ", " + Console.number(world.persons()) + " persons");
        List<Future<List<SliceAnswer>>> running = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            long drawn = 1_000_000_007L * seed + world.seed() * 1_000_000L + replication;
            running.add(pool.submit(() -> answers(world, slices, drawn)));
        }
        List<List<SliceAnswer>> all =
                running.stream().map(ReplicationBenchmark::await).toList();
        List<Tally> tallies = new ArrayList<>();
        for (int slice = 0; slice < slices.size(); slice++) {
            int at = slice;
            List<SliceAnswer> answers = all.stream().map(of -> of.get(at)).toList();
            tallies.add(Tally.of(world, slices.get(slice), answers));
        }
        return tallies;
    }

    private static List<SliceAnswer> await(Future<List<SliceAnswer>> answers) {
        try {
            return answers.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new CommandFailure("a replication failed: " + failure.getCause(), failure);
        }
    }

    private static List<SliceAnswer> answers(World world, List<Slice> slices, long seed) {
        DrawnType type = new DrawnType(world, seed);
        TypeEstimate estimate = Estimator.estimate(type.stack(), DrawnType.SETTINGS);
        return slices.stream()
                .map(slice -> SliceAnswer.of(estimate, slice, type.participations()))
                .toList();
    }
}
