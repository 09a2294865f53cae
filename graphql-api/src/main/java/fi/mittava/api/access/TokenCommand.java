package fi.mittava.api.access;

import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.GenerationUnreadable;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: makes a token, lists them, takes one back. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an API token, shown this once: send it as Bearer, or as the password of Basic with any user name.",
            "As soon as there is a token, serve answers nobody without one."
        })
public final class TokenCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 3660;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder")
    @Nullable
    String data;

    @Option(names = "--role", paramLabel = "ROLE", description = "public, viewer, manager, provider, analyst or admin")
    @Nullable
    String role;

    @Option(names = "--name", paramLabel = "TEXT", description = "what the token is for")
    String name = "";

    @Option(
            names = "--areas",
            paramLabel = "CODES",
            split = ",",
            description = "only these areas: of managers, providers and viewers")
    List<String> areas = new ArrayList<>();

    @Option(names = "--providers", paramLabel = "CODES", split = ",", description = "only these providers")
    List<String> providers = new ArrayList<>();

    @Option(names = "--contracts", paramLabel = "CODES", split = ",", description = "only these contracts")
    List<String> contracts = new ArrayList<>();

    @Option(names = "--expires", paramLabel = "DATE", description = "last day, such as 2027-12-31; without: in a year")
    @Nullable
    LocalDate expires;

    @Override
    public Integer call() {
        Settings settings = settings(data);
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        String text = TokenText.random();
        Token token = token(text);
        remarkUnknownCodes(folder, token);
        TokenFile.in(folder).change(tokens -> {
            List<Token> more = new ArrayList<>(tokens);
            more.add(token);
            return more;
        });
        err().println("token      " + token.id() + ", " + describe(token));
        err().println("token      shown this once; a server that runs open asks for tokens when it starts again");
        err().flush();
        out().println(text);
        out().flush();
        return 0;
    }

    private Token token(String text) {
        Role granted = Role.withCode(Objects.requireNonNullElse(role, ""))
                .orElseThrow(() -> new CommandFailure("name a role with --role: " + Role.codes()));
        granted.objection(ScopeFields.scope(areas, providers, contracts)).ifPresent(objection -> {
            throw new CommandFailure(objection + ": name codes with --areas, --providers, --contracts");
        });
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate last = Objects.requireNonNullElse(expires, today.plusYears(1));
        if (last.isBefore(today) || last.isAfter(today.plusDays(MOST_DAYS))) {
            throw new CommandFailure("--expires must be a day from today on, ten years at most, but is " + last);
        }
        return new Token(
                TokenText.randomId(),
                name,
                granted.code(),
                areas,
                providers,
                contracts,
                now,
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                TokenText.sha256(text));
    }

    /** A code that no value has lets nothing be seen: perhaps it will come, perhaps it is mistyped. */
    private void remarkUnknownCodes(DataFolder folder, Token token) {
        CurrentGeneration current = CurrentGeneration.read(folder.currentFile()).orElse(null);
        if (current == null || token.asker().access().isToAll()) {
            return;
        }
        DuckDbLimits limits = new DuckDbLimits("256MB", 1, folder.temporary(), Duration.ofSeconds(20));
        try (GenerationReader generation = GenerationReader.open(current.file(), limits)) {
            token.asker()
                    .access()
                    .scope()
                    .forEach((dimension, codes) -> codes.stream()
                            .filter(code -> generation
                                    .catalogue()
                                    .members(dimension)
                                    .keys(List.of(code))
                                    .isEmpty())
                            .forEach(code -> err().println("token      there is nothing of " + ScopeFields.of(dimension)
                                    + " " + code + " in the published data yet")));
        } catch (GenerationUnreadable unreadable) {
            err().println("token      codes are not checked: " + unreadable.getMessage());
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Tells which tokens there are.")
    int list(@Option(names = "--data", paramLabel = "DIR", description = "data folder") @Nullable String folder) {
        Instant now = Instant.now();
        List<Token> tokens = file(folder).read().orElse(List.of());
        tokens.forEach(
                token -> out().println(token.id() + "  " + describe(token) + (token.isValid(now) ? "" : "  EXPIRED")));
        out().flush();
        return 0;
    }

    @Command(name = "revoke", mixinStandardHelpOptions = true, description = "Takes a token back, within a second.")
    int revoke(
            @Option(names = "--data", paramLabel = "DIR", description = "data folder") @Nullable String folder,
            @Parameters(paramLabel = "ID", description = "as list tells it") String id) {
        file(folder).change(tokens -> {
            List<Token> others =
                    tokens.stream().filter(token -> !token.id().equals(id)).toList();
            if (others.size() == tokens.size()) {
                throw new CommandFailure("there is no token " + id + "; see ./mittava token list");
            }
            return others;
        });
        out().println("token      " + id + " is revoked");
        out().flush();
        return 0;
    }

    private static String describe(Token token) {
        StringBuilder text = new StringBuilder(token.role());
        ScopeFields.scope(token.areas(), token.providers(), token.contracts())
                .forEach((dimension, codes) -> text.append(", ")
                        .append(ScopeFields.of(dimension))
                        .append(' ')
                        .append(String.join(" ", codes)));
        text.append(", until ")
                .append(DateTimeFormatter.ISO_LOCAL_DATE.format(
                        LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC).minusDays(1)));
        return token.name().isBlank()
                ? text.toString()
                : text.append(", ").append(token.name()).toString();
    }

    private static TokenFile file(@Nullable String data) {
        return TokenFile.in(DataFolder.open(settings(data).path(Setting.DATA_DIR)));
    }

    private static Settings settings(@Nullable String data) {
        Map<Setting, @Nullable String> flags = new HashMap<>();
        flags.put(Setting.DATA_DIR, data);
        return Settings.load(flags);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
