package fi.mittava.ingest;

import fi.mittava.ingest.definition.AnswerScales;
import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.DefinitionFile;
import fi.mittava.ingest.definition.Definitions;
import fi.mittava.ingest.definition.LandedDefinitions;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.pseudonym.PseudonymSecret;
import fi.mittava.ingest.run.NewFiles;
import fi.mittava.ingest.run.Report;
import fi.mittava.ingest.run.RunFolder;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.run.Tally;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.source.FileFacts;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Tombstones;
import fi.mittava.workspace.WriterLock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The command's way: look, plan, run, report. Everything that can be refused is refused before anything is written. */
final class Ingest {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("'run'-yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final IngestSettings settings;
    private final Console console;

    Ingest(IngestSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    void run() {
        FeedFolder found = FeedFolder.find(settings.from());
        List<Definition> definitions = Definitions.read(settings.instruments());
        DataFolder folder = DataFolder.create(settings.data());
        WriterLock lock = WriterLock.acquire(folder, "ingest");
        try {
            IngestLog.to(folder);
            byte[] secret = PseudonymSecret.of(settings.all(), folder, text -> console.step("ingest", text));
            resume(folder, secret);
            start(folder, secret, found, definitions);
        } finally {
            lock.close();
        }
    }

    private void resume(DataFolder folder, byte[] secret) {
        LandedFiles landed = new LandedFiles(folder);
        for (RunFolder unended : RunFolder.unended(folder)) {
            RunPlan plan = unended.plan();
            if (unended.isComplete(landed)) {
                unended.remove();
                continue;
            }
            boolean hasBegun = unended.newestCheckpoint().isPresent();
            if (!hasBegun && !Unchanged.areAll(plan.files())) {
                console.step("ingest", "the run " + plan.id() + " landed nothing before it was stopped; begun anew");
                unended.remove();
                continue;
            }
            Unchanged.check(plan, unended);
            console.step("ingest", "resuming the run " + plan.id() + ", which was stopped");
            carryOut(folder, secret, unended, plan);
        }
        landed.removeUnfinished();
    }

    private void start(DataFolder folder, byte[] secret, FeedFolder found, List<Definition> definitions) {
        LandedFiles landed = new LandedFiles(folder);
        NewFiles fresh = NewFiles.of(settings.from(), found, landed);
        fresh.skipped().forEach(name -> console.step("ingest", "skipped " + name + ": its content has been ingested"));
        found.leftOut().forEach(file -> console.step("ingest", "left out " + file));
        List<Definition> changed = LandedDefinitions.in(landed).changed(definitions);
        if (fresh.files().isEmpty() && changed.isEmpty()) {
            console.step("ingest", "nothing new");
            return;
        }
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
        console.step("ingest", fresh.files().size() + " files from " + settings.from());
        carryOut(folder, secret, run, plan);
    }

    private static FeedFile definitions(RunFolder run, long startedAt) {
        FeedFile facts =
                FileFacts.of(new FeedFolder.Found(Feeds.DEFINITIONS, run.definitionsFile()), Feeds.DEFINITIONS.name());
        return new FeedFile(facts.feed(), facts.path(), facts.name(), facts.hash(), facts.bytes(), startedAt);
    }

    private void carryOut(DataFolder folder, byte[] secret, RunFolder run, RunPlan plan) {
        long began = System.nanoTime();
        LandedFiles landed = new LandedFiles(folder);
        AnswerScales scales = AnswerScales.of(inForce(landed, run, plan));
        ErasedPersons erased = ErasedPersons.of(new Tombstones(folder).all());
        settings.runner()
                .run(run, flink -> IngestJob.build(flink, plan, secret, scales, erased, folder.root()), console);
        Tally tally = Tally.of(plan, landed);
        run.remove();
        Report.print(tally, (System.nanoTime() - began) / 1e9, console);
    }

    private static Collection<Definition> inForce(LandedFiles landed, RunFolder run, RunPlan plan) {
        boolean hasNewer =
                plan.files().stream().anyMatch(file -> Feeds.everything().get(file.feed()) == Feeds.DEFINITIONS);
        List<Definition> newer = hasNewer ? DefinitionFile.read(run.definitionsFile()) : List.of();
        return LandedDefinitions.in(landed).with(newer);
    }
}
