package fi.mittava.ingest;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.DefinitionFile;
import fi.mittava.ingest.definition.Definitions;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.LandedDefinitions;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.SafeName;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.pseudonym.PseudonymSecret;
import fi.mittava.ingest.run.JobRunner;
import fi.mittava.ingest.run.NewFiles;
import fi.mittava.ingest.run.Report;
import fi.mittava.ingest.run.RunFolder;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.run.Tally;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.source.FileFacts;
import fi.mittava.ingest.telemetry.IngestMetrics;
import fi.mittava.ingest.telemetry.MetricsServer;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Tombstones;
import fi.mittava.workspace.WriterLock;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The command's way: look, plan, run, report. Everything that can be refused is refused before anything is written. */
final class Ingest implements AutoCloseable {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("'run'-yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final IngestSettings settings;
    private final Console console;
    private final IngestMetrics metrics = new IngestMetrics(Clock.systemUTC());
    private final Optional<MetricsServer> metricsServer;
    private final JobRunner runner;

    Ingest(IngestSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.metricsServer = settings.metricsPort().map(port -> MetricsServer.start(port, metrics));
        this.runner = new JobRunner(settings.flink(), console, metrics::counted);
    }

    /** Takes in what lies in the folder now. */
    @SuppressWarnings("try") // the lock is held, not used
    void run() {
        FeedFolder found = FeedFolder.find(settings.from());
        List<Definition> definitions = definitions();
        DataFolder folder = DataFolder.create(settings.data());
        List<String> unreadable;
        try (WriterLock lock = WriterLock.acquire(folder, "ingest")) {
            unreadable = take(folder, found, definitions);
        }
        if (!unreadable.isEmpty()) {
            throw new CommandFailure("what could be read has been ingested, but not " + String.join(", ", unreadable)
                    + "; check who may read that and ingest again");
        }
    }

    /**
     * Ends what was stopped, then takes in what is new of the files that were found. The caller holds the writer lock.
     *
     * @return names of files that can't be read
     */
    List<String> take(DataFolder folder, FeedFolder found, List<Definition> definitions) {
        IngestLog.to(folder);
        byte[] secret = PseudonymSecret.of(settings.all(), folder, text -> console.step("ingest", text));
        resume(folder, secret);
        return start(folder, secret, found, definitions);
    }

    /** Starts what a first run would have to wait for. */
    void warmUp(DataFolder folder) {
        IngestLog.to(folder);
        runner.start();
    }

    IngestMetrics metrics() {
        return metrics;
    }

    List<Definition> definitions() {
        try {
            return Definitions.read(settings.instruments());
        } catch (CommandFailure broken) {
            throw new CommandFailure(broken.getMessage() + "; nothing was ingested: mend it and ingest again", broken);
        }
    }

    private void resume(DataFolder folder, byte[] secret) {
        LandedFiles landed = new LandedFiles(folder);
        for (RunFolder unended : RunFolder.unended(folder)) {
            RunPlan plan = unended.plan();
            if (!unended.isGivenUp() && unended.isComplete(landed)) {
                unended.remove();
                continue;
            }
            Optional<String> changed = Unchanged.firstNotOf(plan.files());
            if (unended.isGivenUp() || changed.isPresent()) {
                console.step(
                        "ingest",
                        "the run " + plan.id() + " was stopped"
                                + changed.map(name -> ", and " + name + " has changed or gone")
                                        .orElse("")
                                + ": its files are taken in anew");
                unended.giveUp(landed);
                continue;
            }
            console.step("ingest", "resuming the run " + plan.id() + ", which was stopped");
            carryOut(folder, secret, unended, plan);
        }
        landed.removeUnfinished();
    }

    private List<String> start(DataFolder folder, byte[] secret, FeedFolder found, List<Definition> definitions) {
        LandedFiles landed = new LandedFiles(folder);
        LandedDefinitions before = LandedDefinitions.in(landed);
        List<Definition> changed = changed(before, definitions);
        NewFiles fresh = NewFiles.of(settings.from(), found, landed, Instruments.of(before.with(changed)));
        Report.few(
                "ingest",
                fresh.skipped().stream()
                        .map(name -> "skipped " + name + ": its content has been ingested")
                        .toList(),
                console);
        Report.few(
                "ingest",
                Stream.concat(found.leftOut().stream(), fresh.leftOut().stream())
                        .map(file -> "left out " + file)
                        .toList(),
                console);
        if (fresh.files().isEmpty() && changed.isEmpty()) {
            console.step("ingest", "nothing new");
            return fresh.unreadable();
        }
        landed.requireWritable();
        Instant now = Instant.now();
        RunFolder run = RunFolder.make(folder, RUN_ID.format(now));
        List<FeedFile> files = new ArrayList<>(fresh.files());
        long startedAt = ChronoUnit.MICROS.between(Instant.EPOCH, now);
        if (!changed.isEmpty()) {
            DefinitionFile.write(run.definitionsFile(), changed);
            files.add(definitions(run, startedAt));
        }
        RunPlan plan = new RunPlan(RUN_ID.format(now), startedAt, settings.personIds(), files);
        run.begin(plan);
        console.step(
                "ingest",
                fresh.files().size() + " files from "
                        + SafeName.of(settings.from().toString()));
        carryOut(folder, secret, run, plan);
        return fresh.unreadable();
    }

    /** What differs from what has landed. Only who names a folder of own definitions can have taken one out of it. */
    private List<Definition> changed(LandedDefinitions before, List<Definition> definitions) {
        List<Definition> changed = new ArrayList<>(before.changed(definitions));
        if (settings.instruments().isPresent()) {
            for (Definition gone : before.gone(definitions)) {
                console.step("ingest", "withdrew " + gone.label() + ": no definition file has it any more");
                changed.add(gone);
            }
        }
        return changed;
    }

    private static FeedFile definitions(RunFolder run, long startedAt) {
        FeedFolder.Found found = new FeedFolder.Found(Feeds.DEFINITIONS, run.definitionsFile(), null);
        FeedFile facts;
        try {
            facts = FileFacts.of(found, Feeds.DEFINITIONS.name(), null);
        } catch (IOException failure) {
            throw new CommandFailure("can't read " + found.file() + "; check who may read it", failure);
        }
        return new FeedFile(facts.feed(), facts.path(), facts.name(), facts.hash(), facts.bytes(), startedAt, null);
    }

    private void carryOut(DataFolder folder, byte[] secret, RunFolder run, RunPlan plan) {
        long began = System.nanoTime();
        LandedFiles landed = new LandedFiles(folder);
        Instruments instruments = Instruments.of(inForce(landed, run, plan));
        ErasedPersons erased = ErasedPersons.of(new Tombstones(folder).all());
        metrics.runBegan();
        try {
            runner.run(
                    run,
                    plan.files().size(),
                    flink -> IngestJob.build(flink, plan, secret, instruments, erased, folder.root()));
        } catch (CommandFailure failure) {
            metrics.runFailed();
            throw failure;
        }
        Tally tally = Tally.of(plan, landed);
        run.remove();
        metrics.runEnded();
        Report.print(tally, (System.nanoTime() - began) / 1e9, console);
    }

    @Override
    public void close() {
        runner.close();
        metricsServer.ifPresent(MetricsServer::close);
    }

    private static Collection<Definition> inForce(LandedFiles landed, RunFolder run, RunPlan plan) {
        boolean hasNewer =
                plan.files().stream().anyMatch(file -> Feeds.everything().get(file.feed()) == Feeds.DEFINITIONS);
        List<Definition> newer = hasNewer ? DefinitionFile.read(run.definitionsFile()) : List.of();
        return LandedDefinitions.in(landed).with(newer);
    }
}
