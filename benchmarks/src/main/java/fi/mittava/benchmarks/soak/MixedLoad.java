package fi.mittava.benchmarks.soak;

import fi.mittava.benchmarks.http.HttpQuestion;
import fi.mittava.benchmarks.server.Reply;
import fi.mittava.benchmarks.server.Server;
import fi.mittava.benchmarks.server.Wire;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients of every kind at the same time, until it is closed. */
final class MixedLoad implements AutoCloseable {

    private static final Set<Integer> ANSWERED = Set.of(200, 304, 503);
    private static final Set<Integer> REFUSED = Set.of(400, 404, 405, 503);

    private final Server server;
    private final List<HttpQuestion> questions;
    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> faults = new ConcurrentSkipListMap<>();
    private volatile boolean isOver;
    private volatile boolean isPaused;

    private MixedLoad(Server server, List<HttpQuestion> questions) {
        this.server = server;
        this.questions = questions;
    }

    static MixedLoad start(Server server, List<HttpQuestion> questions) {
        MixedLoad load = new MixedLoad(server, questions);
        load.asking("computed", ANSWERED, (wire, random) -> load.any(random).askAnew(wire));
        load.asking("computed", ANSWERED, (wire, random) -> load.any(random).askAnew(wire));
        load.asking("kept", ANSWERED, (wire, random) -> load.any(random).askAgain(wire));
        load.asking("persisted", ANSWERED, (wire, random) -> load.any(random).askIfChanged(wire));
        load.asking("export", ANSWERED, MixedLoad::export);
        load.asking("refused", REFUSED, MixedLoad::wrong);
        load.asking("scraped", ANSWERED, (wire, random) -> scrape(wire));
        load.client("cancelled", load::cancel);
        return load;
    }

    /** Waits until the server has nothing to compute, and takes a sample: what is under way isn't what is kept. */
    Sample sample(Path data) {
        isPaused = true;
        try (Wire wire = server.connect()) {
            do {
                pause(500);
            } while (!wire.get("/actuator/prometheus").text().contains("mittava_admission_running 0.0"));
            return Sample.of(server, data);
        } finally {
            isPaused = false;
        }
    }

    private void awaitTurn() {
        while (isPaused && !isOver) {
            pause(20);
        }
    }

    private HttpQuestion any(Random random) {
        return questions.get(random.nextInt(questions.size()));
    }

    /** A client that waits for each answer, which must have one of those statuses. */
    private void asking(String kind, Set<Integer> expected, BiFunction<Wire, Random, Reply> ask) {
        client(kind, (wire, random) -> {
            while (!isOver) {
                awaitTurn();
                Reply reply = ask.apply(wire, random);
                count(counts, kind + " " + reply.status());
                if (!expected.contains(reply.status())) {
                    count(faults, kind + ": status " + reply.status());
                }
            }
        });
    }

    /** A client that connects again whenever it has said what it had to say. */
    private void client(String kind, BiConsumer<Wire, Random> talk) {
        Random random = new Random(kind.length());
        clients.execute(() -> {
            while (!isOver) {
                awaitTurn();
                try (Wire wire = server.connect()) {
                    talk.accept(wire, random);
                } catch (RuntimeException failure) {
                    count(faults, kind + ": " + failure);
                }
            }
        });
    }

    private static Reply export(Wire wire, Random random) {
        List<String> paths = List.of(
                "/export/figures.csv?metrics=PERSONS,EMPLOYMENT_RATE,MEAN_CHANGE&groupBy=SERVICE,AREA",
                "/export/figures.xlsx?metrics=PERSONS,EMPLOYMENT_RATE&groupBy=PROVIDER",
                "/export/figures.parquet?metrics=PERSONS,TOTAL_COST&groupBy=SERVICE&grain=QUARTER",
                "/export/impact.json-stat?metrics=PERSONS,EMPLOYMENT_RATE&horizons=6&groupBy=AREA,GENDER",
                "/export/change.csv?groupBy=SERVICE&excel=fi");
        return wire.get(paths.get(random.nextInt(paths.size())));
    }

    private static Reply wrong(Wire wire, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> wire.post("/graphql", json("{ nothing }"), "Accept", "application/graphql-response+json");
            case 1 -> wire.post("/graphql", "{".getBytes(StandardCharsets.UTF_8));
            case 2 -> wire.post("/graphql", json("{ generation { number } }"), "X-Mittava-View", "nobody");
            case 3 -> wire.get("/graphql");
            case 4 -> wire.get("/graphql/persisted/" + "0".repeat(64) + "/Nothing");
            case 5 -> wire.get("/export/figures.csv?metrics=NOTHING");
            default -> wire.post("/graphql", json(aliases(2_000)), "Accept", "application/graphql-response+json");
        };
    }

    /** Like a monitor, every five seconds. */
    private static Reply scrape(Wire wire) {
        pause(5_000);
        return wire.get("/actuator/prometheus");
    }

    /** Asks much, and is gone before it is answered. */
    private void cancel(Wire wire, Random random) {
        wire.send("POST", "/graphql", json(much(random.nextInt())));
        pause(random.nextInt(1_500));
        count(counts, "cancelled");
    }

    private static String much(int time) {
        return IntStream.range(0, 10)
                .mapToObj(i -> "a%d: impact(groupBy: [SERVICE, PROVIDER, AREA], grain: MONTH, offset: %d) { rows {"
                                .formatted(i, Math.abs(time % 1_000))
                        + " employmentRate(horizon: " + i + ") { value hint } meanChange { value hint } } }")
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String aliases(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static byte[] json(String query) {
        return ("{\"query\":\"" + query + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void count(Map<String, AtomicInteger> counts, String what) {
        counts.computeIfAbsent(what, first -> new AtomicInteger()).incrementAndGet();
    }

    /** Requests by kind and status. */
    Map<String, AtomicInteger> counts() {
        return new TreeMap<>(counts);
    }

    /** What should not have come back. */
    Map<String, AtomicInteger> faults() {
        return new TreeMap<>(faults);
    }

    @Override
    public void close() {
        isOver = true;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
                count(faults, "a client still waits");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
