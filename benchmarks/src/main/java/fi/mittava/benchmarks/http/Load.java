package fi.mittava.benchmarks.http;

import fi.mittava.benchmarks.machine.Times;
import fi.mittava.benchmarks.server.Reply;
import fi.mittava.benchmarks.server.Server;
import fi.mittava.benchmarks.server.Wire;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Clients that ask one question after the other, each on a connection of its own. */
final class Load {

    /** What became of a request, by what the server says of it. */
    enum Kind {
        COMPUTED,
        KEPT,
        UNCHANGED
    }

    private final Map<Kind, List<Double>> milliseconds = new EnumMap<>(Kind.class);
    private final Map<Integer, Integer> failures = new TreeMap<>();
    private final TreeSet<String> generations = new TreeSet<>();
    private double seconds;

    private Load() {}

    /** Asks the turns over and over until {@code isOver}; each client begins at another one. */
    static Load of(Server server, int clients, List<Function<Wire, Reply>> turns, BooleanSupplier isOver) {
        Load load = new Load();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client * turns.size() / clients;
                running.add(threads.submit(() -> load.ask(server, turns, first, isOver)));
            }
            for (Future<?> client : running) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a client failed", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        load.seconds = (System.nanoTime() - start) / 1e9;
        return load;
    }

    private void ask(Server server, List<Function<Wire, Reply>> turns, int first, BooleanSupplier isOver) {
        try (Wire wire = server.connect()) {
            for (int turn = first; !isOver.getAsBoolean(); turn++) {
                long start = System.nanoTime();
                Reply reply = turns.get(turn % turns.size()).apply(wire);
                note(reply, (System.nanoTime() - start) / 1e6);
            }
        }
    }

    private synchronized void note(Reply reply, double took) {
        if (reply.status() == 200 || reply.status() == 304) {
            milliseconds.computeIfAbsent(kind(reply), kind -> new ArrayList<>()).add(took);
            reply.header("x-mittava-generation").ifPresent(generations::add);
        } else {
            failures.merge(reply.status(), 1, Integer::sum);
        }
    }

    private static Kind kind(Reply reply) {
        if (reply.status() == 304) {
            return Kind.UNCHANGED;
        }
        return reply.header("x-mittava-cache").orElse("").equals("hit") ? Kind.KEPT : Kind.COMPUTED;
    }

    Times times(Kind kind) {
        return Times.of(milliseconds.getOrDefault(kind, List.of()));
    }

    double requestsPerSecond() {
        return requests() / seconds;
    }

    int requests() {
        return milliseconds.values().stream().mapToInt(List::size).sum();
    }

    /** How many had another status than 200 and 304, by status. */
    Map<Integer, Integer> failures() {
        return failures;
    }

    /** Numbers of those that answered. */
    int generations() {
        return generations.size();
    }
}
