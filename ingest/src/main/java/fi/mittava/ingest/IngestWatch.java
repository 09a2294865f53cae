package fi.mittava.ingest;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.feed.SafeName;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.watch.SettledFiles;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Watch;
import fi.mittava.workspace.WriterLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes in each file of a folder once it is complete, run after run, until the process ends. */
final class IngestWatch {
    private static final Duration DEFINITIONS_EVERY = Duration.ofSeconds(5);

    private final IngestSettings settings;
    private final Ingest ingest;
    private final Console console;
    private final SettledFiles files;
    private final Set<String> told = new HashSet<>();
    private List<Definition> definitions = List.of();
    private Instant definitionsRead = Instant.MIN;
    private List<Definition> taken = List.of();

    IngestWatch(IngestSettings settings, Ingest ingest, Console console) {
        this.settings = settings;
        this.ingest = ingest;
        this.console = console;
        this.files = new SettledFiles(settings.quiet(), Clock.systemUTC());
    }

    void run() {
        FeedFolder.look(settings.from());
        DataFolder folder = DataFolder.create(settings.data());
        ingest.warmUp(folder);
        console.step(
                "ingest",
                "watching " + SafeName.of(settings.from().toString()) + " for files that haven't changed for "
                        + settings.quiet().toSeconds() + " s; Ctrl-C ends it");
        new Watch(console).run(() -> look(folder));
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void look(DataFolder folder) throws InterruptedException {
        FeedFolder found = FeedFolder.look(settings.from());
        readDefinitions();
        if (!definitions.equals(taken)) {
            // Wide files may mean something now.
            files.forget();
        }
        SettledFiles.Found open =
                files.look(found.feeds().stream().map(FeedFolder.Found::file).toList());
        ingest.metrics().waiting(open.waiting());
        tellLeftOut(found.leftOut());
        if (open.settled().isEmpty() && definitions.equals(taken)) {
            return;
        }
        Set<Path> settled = Set.copyOf(open.settled());
        try (WriterLock lock = WriterLock.await(folder, "ingest --watch")) {
            ingest.take(folder, found.only(settled), definitions)
                    .forEach(name -> console.step("ingest", "left out " + name + ": check who may read it"));
        }
        files.done(settled);
        taken = definitions;
    }

    private void readDefinitions() {
        Instant now = Instant.now();
        if (definitionsRead.isBefore(now.minus(DEFINITIONS_EVERY))) {
            definitions = ingest.definitions();
            definitionsRead = now;
        }
    }

    private void tellLeftOut(List<String> leftOut) {
        List<String> fresh = new ArrayList<>(leftOut);
        fresh.removeAll(told);
        fresh.forEach(file -> console.step("ingest", "left out " + file));
        told.retainAll(leftOut);
        told.addAll(fresh);
    }
}
