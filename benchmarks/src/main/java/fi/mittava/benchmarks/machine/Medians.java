package fi.mittava.benchmarks.machine;

import java.util.Arrays;
import java.util.List;

/** Ways to do the same, timed in turns, so that what disturbs one disturbs all. */
public final class Medians {

    private Medians() {}

    /** Milliseconds of each way: the median of its rounds, after some that don't count. */
    public static List<Double> of(List<Runnable> ways, int warmUps, int rounds) {
        return times(ways, warmUps, rounds).stream().map(Times::median).toList();
    }

    /** All times of each way. */
    public static List<Times> times(List<Runnable> ways, int warmUps, int rounds) {
        double[][] times = new double[ways.size()][rounds];
        for (int round = -warmUps; round < rounds; round++) {
            for (int way = 0; way < times.length; way++) {
                double took = milliseconds(ways.get(way));
                if (round >= 0) {
                    times[way][round] = took;
                }
            }
        }
        return Arrays.stream(times).map(Times::of).toList();
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
