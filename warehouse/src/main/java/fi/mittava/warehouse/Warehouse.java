package fi.mittava.warehouse;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.database.SchemaVersion;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.generation.GenerationWriter;
import fi.mittava.warehouse.generation.PublishedFolder;
import fi.mittava.warehouse.load.CoreTables;
import fi.mittava.warehouse.load.LandingLoader;
import fi.mittava.warehouse.load.LoadLedger;
import fi.mittava.warehouse.load.Touched;
import fi.mittava.warehouse.load.WorkingFile;
import fi.mittava.warehouse.removal.Removals;
import fi.mittava.warehouse.star.Checks;
import fi.mittava.warehouse.star.StarBuilder;
import fi.mittava.warehouse.star.StarModels;
import fi.mittava.warehouse.star.TargetGroups;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.warehouse.study.Study;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Landing to a published generation: load, star, checks, study, publish. The caller holds the data folder's writer lock. */
public final class Warehouse {

    private final DataFolder folder;
    private final WarehouseSettings settings;
    private final Progress progress;
    private final PublishedFolder published;

    public Warehouse(DataFolder folder, WarehouseSettings settings, Progress progress) {
        this.folder = folder;
        this.settings = settings;
        this.progress = progress;
        this.published = new PublishedFolder(folder);
    }

    /** Loads what is new and publishes a generation; empty if the current one holds all there is. */
    public OptionalInt refresh() {
        return run(false, false);
    }

    /** As {@link #refresh}, but a study that is due and can wait is left to the next refresh. */
    public OptionalInt refreshBeforeStudy() {
        return run(false, true);
    }

    /** Makes the working file again from landing and publishes a generation. */
    public int rebuild() {
        return run(true, false).orElseThrow();
    }

    private OptionalInt run(boolean isRebuild, boolean isStudyLater) {
        if (!Files.isDirectory(folder.landing()) && !Files.isDirectory(folder.rejected())) {
            throw new CommandFailure("nothing has been ingested into " + folder.root()
                    + " yet; do that with `./mittava ingest --from DIR`");
        }
        WorkingFile workingFile = new WorkingFile(folder, settings.limits(), progress, schemaVersion());
        Removals removals =
                new Removals(folder, settings.limits(), settings.retentionYears(), progress, workingFile, published);
        removals.takeOut();
        try (Database database = workingFile.open(isRebuild)) {
            LoadLedger ledger = workingFile.ledger(database);
            boolean isUpdated = load(database, ledger);
            String inputs = starInputs(ledger) + ", " + settings.defaultInstruments();
            Study study =
                    new Study(database, settings.study(), settings.limits().threads(), progress);
            Instant now = Instant.now();
            boolean isStudyDue = study.isDue(starInputs(ledger), now) && !(isStudyLater && study.canWait());
            OptionalInt current = published.current();
            if (!isStudyDue && current.isPresent() && inputs.equals(ledger.publishedInputs(current.getAsInt()))) {
                forgetInStatements(database);
                return OptionalInt.empty();
            }
            check(database, ledger, isUpdated);
            if (isStudyDue) {
                study(database, study, starInputs(ledger), now);
            }
            int number = publish(database, ledger, inputs);
            forgetInStatements(database);
            removals.complete();
            return OptionalInt.of(number);
        }
    }

    /**
     * Core tables and star change in one transaction, so that the star is always of what is loaded, or known not to be.
     *
     * @return whether all rows but those that the load touched are rows that have passed the checks
     */
    private boolean load(Database database, LoadLedger ledger) {
        StarBuilder star = new StarBuilder(database);
        LandingLoader loader = new LandingLoader(database, folder, progress);
        boolean isStarMade = starInputs(ledger).equals(ledger.starInputs());
        if (isStarMade && !loader.isAnythingNew()) {
            return false;
        }
        boolean isChecked = isStarMade && starInputs(ledger).equals(ledger.checkedInputs());
        Touched.forget(database);
        return database.inTransaction(() -> {
            Touched touched = isStarMade ? new Touched(database) : null;
            loader.load(touched);
            step("star", () -> {
                make(star, touched);
                return star.participations();
            });
            ledger.starMade(starInputs(ledger));
            return isChecked;
        });
    }

    private void check(Database database, LoadLedger ledger, boolean isUpdated) {
        step("checks", () -> {
            new StarBuilder(database).lookAt(isUpdated);
            Checks.pass(database);
            ledger.starChecked(starInputs(ledger));
            return (long) Checks.models().size();
        });
        Touched.forget(database);
    }

    private void study(Database database, Study study, String starInputs, Instant now) {
        step("study", () -> {
            Map<Integer, String> groups = new TreeMap<>();
            new TargetGroups(database).rules().forEach(rule -> groups.put(rule.key(), rule.condition()));
            return study.make(starInputs, groups, now);
        });
    }

    private void make(StarBuilder star, @Nullable Touched touched) {
        if (touched != null) {
            star.update(touched.feeds());
        } else {
            star.build(settings.windows());
        }
    }

    private String starInputs(LoadLedger ledger) {
        return "load " + ledger.loads() + ", " + settings.windows();
    }

    private int publish(Database database, LoadLedger ledger, String inputs) {
        StarBuilder star = new StarBuilder(database);
        GenerationWriter writer = new GenerationWriter(database, published);
        int[] number = new int[1];
        step("publish", () -> {
            number[0] = writer.publish(
                    star.measureColumns(),
                    settings.defaultInstruments(),
                    ledger.publishedGeneration(),
                    settings.generationsKept());
            ledger.published(number[0], inputs);
            return star.participations();
        });
        return number[0];
    }

    /** Once no generation has them: whoever reads old references with a new generation would take back what they were paid for. */
    private void forgetInStatements(Database database) {
        SealedStatements sealed = new SealedStatements(folder);
        String named = sealed.participations().stream().map(Database::quoted).collect(Collectors.joining(", "));
        Set<String> known = new HashSet<>();
        if (!named.isEmpty()) {
            database.forEach(
                    "SELECT participation_id FROM core.participations WHERE participation_id IN (SELECT unnest(["
                            + named + "]))",
                    "look up who is named in sealed statements",
                    row -> known.add(String.valueOf(row.get(0))));
        }
        sealed.prune(known);
    }

    private void step(String what, Supplier<Long> work) {
        long start = System.nanoTime();
        long rows = work.get();
        progress.step(what, rows, Duration.ofNanos(System.nanoTime() - start));
    }

    private static String schemaVersion() {
        List<SqlModel> models = Stream.of(
                        List.of(SqlModel.named("load/ledger"), Touched.TABLES, SqlModel.named("publish/schema")),
                        GenerationWriter.MODELS,
                        Study.models(),
                        CoreTables.models(),
                        StarModels.all(),
                        Checks.models())
                .flatMap(List::stream)
                .toList();
        return SchemaVersion.of(models);
    }
}
