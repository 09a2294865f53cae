package fi.mittava.warehouse;

import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.statement.SealBroken;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.warehouse.statement.StatementQuery;
import fi.mittava.warehouse.statement.ToldStatement;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Commands;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import fi.mittava.workspace.WriterLock;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code statement}: what contracts are owed for a month, as it stands or as it was sealed. */
@Command(
        name = "statement",
        description = "What contracts are owed for a month: a draft, until --seal keeps it as it is.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private WarehouseCommand.DataOption data;

    @Option(
            names = "--contract",
            paramLabel = "CODE",
            description = "Only of this one, line by line; default: of all that have prices.")
    private @Nullable String contract;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "Default: the last one that is over on the day of the newest data.")
    private @Nullable String month;

    @Option(names = "--seal", description = "Keeps the statements to that month as they are, for good.")
    private boolean isToBeSealed;

    @Option(names = "--csv", description = "Answers CSV (RFC 4180, UTF-8).")
    private boolean isCsv;

    @Option(names = "--json", description = "Answers JSON.")
    private boolean isJson;

    @Override
    public Integer call() {
        if (isCsv && isJson) {
            throw new ParameterException(spec.commandLine(), "name one of --csv and --json");
        }
        Settings settings = data.settings();
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        WarehouseSettings warehouse = WarehouseSettings.of(settings, folder);
        return isToBeSealed ? sealed(folder, warehouse) : told(folder, warehouse, null);
    }

    @SuppressWarnings("try") // the lock is held, not used
    private int sealed(DataFolder folder, WarehouseSettings settings) {
        try (WriterLock lock = WriterLock.acquire(folder, "statement --seal")) {
            return told(folder, settings, Instant.now());
        }
    }

    /** One contract's fault doesn't stop the others; the exit code tells of it. */
    private int told(DataFolder folder, WarehouseSettings settings, @Nullable Instant sealedAt) {
        try (GenerationReader reader = Status.current(folder, settings)) {
            StatementQuery query = new StatementQuery(reader, new SealedStatements(folder));
            YearMonth asked = month == null ? query.lastMonth() : month(month);
            List<String> contracts = contracts(query);
            boolean areSealed = sealedAt == null
                    || contracts.stream()
                                    .filter(code -> !isSealed(query, code, asked, sealedAt))
                                    .count()
                            == 0;
            List<ToldStatement> statements = query.of(contracts, asked).stream()
                    .map(ToldStatement::whole)
                    .toList();
            out().print(text(statements));
            out().flush();
            boolean isSound = statements.stream()
                    .allMatch(told -> told.statement().problems().isEmpty());
            return areSealed && isSound ? 0 : Commands.FAILED;
        }
    }

    private boolean isSealed(StatementQuery query, String code, YearMonth asked, Instant now) {
        try {
            query.seal(code, asked, now)
                    .forEach(each -> tell("sealed " + code + " " + each.month() + ": " + each.hash()));
            return true;
        } catch (CommandFailure | SealBroken failure) {
            tell("mittava: " + failure.getMessage());
            return false;
        }
    }

    /** Beside the answer, which may go to a file. */
    private void tell(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    private List<String> contracts(StatementQuery query) {
        List<String> all = query.contracts().stream().map(Contract::code).toList();
        if (contract == null) {
            return all;
        }
        if (!all.contains(contract)) {
            throw new CommandFailure("there is no contract " + contract + " with prices; "
                    + (all.isEmpty()
                            ? "send prices by the feed payment_terms"
                            : "there are " + String.join(", ", all)));
        }
        return List.of(contract);
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException misformed) {
            throw new ParameterException(spec.commandLine(), "--month takes YYYY-MM, but is '" + text + "'", misformed);
        }
    }

    private String text(List<ToldStatement> statements) {
        boolean hasLines = contract != null;
        if (isJson) {
            return StatementText.json(statements, hasLines);
        }
        if (isCsv) {
            return hasLines ? StatementText.csvOfLines(statements) : StatementText.csv(statements);
        }
        return StatementText.table(statements, hasLines);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
