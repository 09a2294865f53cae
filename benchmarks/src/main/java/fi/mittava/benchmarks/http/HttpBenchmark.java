package fi.mittava.benchmarks.http;

import fi.mittava.benchmarks.http.Load.Kind;
import fi.mittava.benchmarks.machine.Launcher;
import fi.mittava.benchmarks.machine.Launcher.Cost;
import fi.mittava.benchmarks.machine.MachineFacts;
import fi.mittava.benchmarks.machine.Medians;
import fi.mittava.benchmarks.machine.TimedSteps;
import fi.mittava.benchmarks.machine.Times;
import fi.mittava.benchmarks.query.PageSql;
import fi.mittava.benchmarks.region.Delta;
import fi.mittava.benchmarks.region.Region;
import fi.mittava.benchmarks.server.Reply;
import fi.mittava.benchmarks.server.Server;
import fi.mittava.benchmarks.server.Wire;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Questions of pages over HTTP, gate, intervals and JSON included: computed, kept and unchanged; by one and by eight clients; quiet, and
 * while a load, a study and a publish run beside them and the generation is swapped.
 */
public final class HttpBenchmark {

    private static final String BESIDE = "%-10s %-12s %10s %10s %10s %10s %8s %10s";
    private static final String DROPPED = "dropped, by status: ";
    private static final int WARM_UPS = 200;
    private static final int MANY = 8;
    private static final double ASKED_RATIO = 1.5;
    private static final double ASKED_MORE = 5;
    private static final double ASKED_COMPUTED = 100;
    private static final double ASKED_KEPT = 2;
    private static final double ASKED_PER_SECOND = 2000;
    private static final double ASKED_BESIDE = 3;

    private final Region region;
    private final Launcher launcher;
    private final Console console;
    private final int rounds;
    private final Duration time;

    /** @param time that each load of clients lasts while it is quiet */
    public HttpBenchmark(Region region, Launcher launcher, Console console, int rounds, Duration time) {
        this.region = region;
        this.launcher = launcher;
        this.console = console;
        this.rounds = rounds;
        this.time = time;
    }

    /** Works on a copy of the region, so that it can be loaded and published as often as wanted. */
    public void run() {
        region.published(launcher, console);
        Region copy = region.copy(region.folder().resolve("tmp/http"));
        if (copy.hasDeltas()) {
            copy.reset();
        }
        Path generation = copy.published(launcher, console);
        List<HttpQuestion> questions =
                HttpQuestions.of(generation, copy.folder().resolve("tmp/http"));
        questions.forEach(question -> question.persist(copy.folder()));
        try (Server server = Server.start(launcher.script(), copy.folder(), Map.of());
                PageSql sql = PageSql.of(generation, copy.folder().resolve("tmp/sql"))) {
            console.line("");
            console.line(MachineFacts.line() + "; client and server on the same machine");
            console.line("%s participations, a generation of %s GB; %d rounds, warm, milliseconds"
                    .formatted(
                            Console.number(sql.participations()),
                            fixed(generation.toFile().length() / 1e9, 2),
                            rounds));
            refuseFailures(Load.of(server, MANY, allTurns(questions), forTime())); // warms all of it
            one(server, questions, sql);
            many(server, questions);
            beside(server, copy, questions);
        }
    }

    /** One client, question by question, beside SQL by hand on the same generation. */
    private void one(Server server, List<HttpQuestion> questions, PageSql sql) {
        String row = "%-4s %10s | %10s %8s %8s %10s | %8s %8s %10s | %10s %8s";
        console.line("");
        console.line(row.formatted(
                "", "SQL", "computed", "p95", "ratio", "asked", "kept", "p95", "asked", "unchanged", "p95"));
        try (Wire wire = server.connect()) {
            for (HttpQuestion question : questions) {
                checkAnswer(question, wire);
                List<Times> times = Medians.times(
                        List.of(
                                () -> sql.run(question.name()),
                                () -> question.askAnew(wire),
                                () -> question.askAgain(wire),
                                () -> question.askIfChanged(wire)),
                        WARM_UPS,
                        rounds);
                double best = times.get(0).median();
                double computed = times.get(1).median();
                double kept = times.get(2).median();
                console.line(row.formatted(
                        question.name().toUpperCase(Locale.ROOT),
                        fixed(best, 1),
                        fixed(computed, 1),
                        fixed(times.get(1).p95(), 1),
                        fixed(computed / best, 2),
                        isKept(computed <= ASKED_RATIO * best + ASKED_MORE && computed <= ASKED_COMPUTED),
                        fixed(kept, 2),
                        fixed(times.get(2).p95(), 2),
                        isKept(kept <= ASKED_KEPT),
                        fixed(times.get(3).median(), 2),
                        fixed(times.get(3).p95(), 2)));
            }
        }
    }

    private static void checkAnswer(HttpQuestion question, Wire wire) {
        String answer = question.answer(wire);
        if (!answer.startsWith("{\"data\":{") || answer.contains("\"errors\"")) {
            throw new CommandFailure(
                    question.name() + " is answered with " + answer.substring(0, Math.min(300, answer.length())));
        }
    }

    /** Eight clients, each way of asking alone. */
    private void many(Server server, List<HttpQuestion> questions) {
        String row = "%-32s %12s %10s %10s %10s";
        console.line("");
        console.line(row.formatted(MANY + " clients, all questions", "requests/s", "median", "p95", "asked"));
        tell(row, "computed", Load.of(server, MANY, turns(questions, Kind.COMPUTED), forTime()), Kind.COMPUTED, "");
        Load kept = Load.of(server, MANY, turns(questions, Kind.KEPT), forTime());
        tell(row, "kept", kept, Kind.KEPT, isKept(kept.requestsPerSecond() >= ASKED_PER_SECOND));
        tell(row, "unchanged", Load.of(server, MANY, turns(questions, Kind.UNCHANGED), forTime()), Kind.UNCHANGED, "");
    }

    private void tell(String row, String what, Load load, Kind kind, String asked) {
        Times times = load.times(kind);
        console.line(row.formatted(
                what, fixed(load.requestsPerSecond(), 0), fixed(times.median(), 2), fixed(times.p95(), 2), asked));
        refuseFailures(load);
    }

    /** The same loads quiet, and while new records are loaded, the study is made and a generation published. */
    private void beside(Server server, Region copy, List<HttpQuestion> questions) {
        console.line("");
        console.line(BESIDE.formatted("clients", "", "quiet", "p95", "beside", "p95", "ratio", "asked"));
        List<String> told = List.of(
                beside(server, copy, questions, 1, Delta.PERSONS), beside(server, copy, questions, MANY, Delta.MONTH));
        console.line("");
        told.forEach(console::line);
        if (told.stream().anyMatch(line -> line.contains(DROPPED))) {
            throw new CommandFailure("requests were dropped");
        }
    }

    /** What was done beside, and what became of the requests. */
    private String beside(Server server, Region copy, List<HttpQuestion> questions, int clients, Delta delta) {
        List<Function<Wire, Reply>> turns = allTurns(questions);
        Load quiet = Load.of(server, clients, turns, forTime());
        refuseFailures(quiet);
        copy.land(delta);
        TimedSteps steps = new TimedSteps();
        Launcher studying = launcher.with(Map.of("MITTAVA_STUDY_EVERY", "0"));
        CompletableFuture<Cost> refresh = CompletableFuture.supplyAsync(
                () -> studying.run(List.of("refresh", "--data", copy.folder().toString()), steps));
        Load beside = Load.of(server, clients, turns, sometimeAfter(refresh));
        for (Kind kind : Kind.values()) {
            Times before = quiet.times(kind);
            Times during = beside.times(kind);
            console.line(BESIDE.formatted(
                    clients,
                    kind.name().toLowerCase(Locale.ROOT),
                    fixed(before.median(), 2),
                    fixed(before.p95(), 2),
                    fixed(during.median(), 2),
                    fixed(during.p95(), 2),
                    fixed(during.p95() / before.p95(), 1),
                    isKept(during.p95() <= ASKED_BESIDE * before.p95())));
        }
        return "clients: %d; refresh took %s s (%s); %s requests, answered from %d generations; %s"
                .formatted(
                        clients,
                        fixed(refresh.join().took().toMillis() / 1e3, 0),
                        steps(steps),
                        Console.number(beside.requests()),
                        beside.generations(),
                        beside.failures().isEmpty() ? "none dropped" : DROPPED + beside.failures());
    }

    private static String steps(TimedSteps steps) {
        return steps.seconds().entrySet().stream()
                .filter(step -> !step.getKey().contains(" ")) // whole ones
                .map(step -> step.getKey() + " " + fixed(step.getValue(), 0))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private BooleanSupplier forTime() {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() > end;
    }

    /** The server looks for a new generation every second. */
    private static BooleanSupplier sometimeAfter(CompletableFuture<?> work) {
        CompletableFuture<?> seen = work.handle((done, failed) -> null)
                .thenRunAsync(() -> {}, CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
        return seen::isDone;
    }

    private static List<Function<Wire, Reply>> allTurns(List<HttpQuestion> questions) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> turns(questions, kind).stream())
                .toList();
    }

    private static List<Function<Wire, Reply>> turns(List<HttpQuestion> questions, Kind kind) {
        return questions.stream()
                .<Function<Wire, Reply>>map(question -> switch (kind) {
                    case COMPUTED -> question::askAnew;
                    case KEPT -> question::askAgain;
                    case UNCHANGED -> question::askIfChanged;
                })
                .toList();
    }

    private static void refuseFailures(Load load) {
        if (!load.failures().isEmpty()) {
            throw new CommandFailure("requests failed, by status: " + load.failures());
        }
    }

    private static String isKept(boolean isKept) {
        return isKept ? "kept" : "not kept";
    }

    private static String fixed(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
