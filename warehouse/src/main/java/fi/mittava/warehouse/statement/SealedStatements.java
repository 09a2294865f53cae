package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.generation.PublishedFolder;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.DurableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The sealed statements of a data folder: a folder a contract, a file a month, each with the hash of the one before, and
 * {@code references.json}, which alone names participations. Whoever writes holds the writer lock; anybody may read meanwhile.
 */
public final class SealedStatements {

    private static final String REFERENCES = "references.json";
    private static final Pattern STATEMENT = Pattern.compile("\\d{4}-\\d{2}\\.json");
    private static final int LONGEST_NAME = 100;

    private final Path folder;
    private final PublishedFolder published;

    public SealedStatements(DataFolder data) {
        this.folder = data.statements();
        this.published = new PublishedFolder(data);
    }

    /** Whether anything was ever sealed for a contract. */
    public boolean has(String contract) {
        return !statementFiles(folder(contract)).isEmpty();
    }

    /** Whether references may name participations that have left already: what is missing then isn't withdrawn. */
    boolean isRemovalUnderWay() {
        return published.isToBeReplaced();
    }

    /**
     * What was sealed for a contract.
     *
     * @throws SealBroken if it isn't there as it was sealed
     */
    public SealedContract of(String contract) {
        Path own = folder(contract);
        // References last: who seals writes them first.
        List<SealedStatement> statements = new ArrayList<>();
        for (Path file : statementFiles(own)) {
            SealedStatement statement = read(contract, file);
            requireChained(contract, file, statement, statements.isEmpty() ? null : statements.getLast());
            statements.add(statement);
        }
        return statements.isEmpty() && !Files.exists(own.resolve(REFERENCES))
                ? SealedContract.NONE
                : new SealedContract(statements, references(contract));
    }

    private static SealedStatement read(String contract, Path file) {
        byte[] bytes = bytes(file);
        return CanonicalJson.read(bytes)
                .filter(statement -> statement.contract().equals(contract)
                        && name(statement.month()).equals(name(file)))
                .orElseThrow(() -> new SealBroken(where(contract, file), "isn't as it was sealed"));
    }

    private static void requireChained(
            String contract, Path file, SealedStatement statement, @Nullable SealedStatement before) {
        String expected = before == null ? null : before.hash();
        String named = statement.previousHash();
        if (expected == null ? named != null : !expected.equals(named)) {
            throw new SealBroken(
                    where(contract, file), "doesn't follow the one before it: that is missing, or another one");
        }
    }

    private Map<String, String> references(String contract) {
        Path file = folder(contract).resolve(REFERENCES);
        try {
            return CanonicalJson.references(Files.readAllBytes(file));
        } catch (IOException | JacksonException missing) {
            throw new SealBroken(where(contract, file), "can't be read");
        }
    }

    /**
     * Seals a contract's next statement.
     *
     * @param checksum of the generation that it was made of
     * @throws CommandFailure if its month is sealed already, or a later one
     */
    public SealedStatement seal(
            Statement statement, Terms terms, int generation, @Nullable String checksum, Instant now) {
        String contract = statement.contract();
        SealedContract before = of(contract);
        before.last()
                .map(SealedStatement::month)
                .filter(last -> !last.isBefore(statement.month()))
                .ifPresent(last -> {
                    throw new CommandFailure("the statement of " + contract + " for " + statement.month()
                            + " can't be sealed: that for " + last + " is, and the next one must be of a later month");
                });
        Map<String, String> references = before.withReferencesFor(statement.lines());
        Map<String, String> byParticipation = SealedContract.byParticipation(references);
        SealedStatement sealed = CanonicalJson.hashed(new SealedStatement(
                contract,
                statement.month(),
                statement.asOf(),
                generation,
                checksum,
                "",
                SealedStatement.named(
                        statement.lines(), participation -> SealedContract.reference(byParticipation, participation)),
                statement.participations(),
                statement.pending().size(),
                before.last().map(SealedStatement::hash).orElse(null),
                now,
                terms));
        write(folder(contract), REFERENCES, CanonicalJson.file(references));
        write(folder(contract), name(sealed.month()), CanonicalJson.file(sealed));
        return sealed;
    }

    /** Ids of all participations that are named here. */
    public Set<String> participations() {
        Set<String> participations = new HashSet<>();
        contractFolders()
                .forEach(own -> participations.addAll(readReferences(own).values()));
        return participations;
    }

    /** Takes out who is no longer known, and what a killed process left: what was paid for them is settled from now on. */
    public void prune(Set<String> known) {
        for (Path own : contractFolders()) {
            try {
                DurableFile.remove(aside(own));
            } catch (IOException failure) {
                throw unwritable(failure);
            }
            Map<String, String> references = readReferences(own);
            Map<String, String> left = new TreeMap<>(references);
            left.values().retainAll(known);
            if (left.size() < references.size()) {
                write(own, REFERENCES, CanonicalJson.file(left));
            }
        }
    }

    /** Where they can't be read nobody can say whom they name. */
    private static Map<String, String> readReferences(Path own) {
        Path file = own.resolve(REFERENCES);
        try {
            return CanonicalJson.references(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Map.of();
        } catch (IOException | JacksonException unreadable) {
            throw new CommandFailure(
                    "can't read " + file + ", which names participations; put it back from your last backup",
                    unreadable);
        }
    }

    /** Another one after each change of any file. */
    public String version() {
        StringBuilder state = new StringBuilder();
        for (Path own : contractFolders()) {
            for (Path file : files(own)) {
                try {
                    state.append(own.getFileName())
                            .append('/')
                            .append(name(file))
                            .append(' ');
                    state.append(Files.getLastModifiedTime(file))
                            .append(' ')
                            .append(Files.size(file))
                            .append('\n');
                } catch (IOException gone) {
                    state.append('\n');
                }
            }
        }
        return CanonicalJson.sha256(state.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path folder(String contract) {
        return folder.resolve(safe(contract));
    }

    /** Whatever a code is made of, a name of its own that leads out of no folder. */
    static String safe(String contract) {
        StringBuilder name = new StringBuilder();
        for (byte each : contract.getBytes(StandardCharsets.UTF_8)) {
            boolean isSafe = (each >= '0' && each <= '9')
                    || (each >= 'A' && each <= 'Z')
                    || (each >= 'a' && each <= 'z')
                    || each == '-'
                    || each == '_';
            name.append(isSafe ? String.valueOf((char) each) : "%%%02X".formatted(each));
        }
        return name.length() <= LONGEST_NAME
                ? name.toString()
                : name.substring(0, LONGEST_NAME)
                        + "~"
                        + CanonicalJson.sha256(contract.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> contractFolders() {
        return files(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> statementFiles(Path own) {
        return files(own).stream()
                .filter(file -> STATEMENT.matcher(name(file)).matches())
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new CommandFailure("can't list " + folder + "; check who may read there", failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new CommandFailure("can't read " + file + "; check who may read there", failure);
        }
    }

    private void write(Path own, String name, byte[] content) {
        try {
            Files.createDirectories(own);
            Files.write(aside(own), content);
            DurableFile.replace(aside(own), own.resolve(name));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private static Path aside(Path own) {
        return own.resolve(".part");
    }

    private CommandFailure unwritable(IOException failure) {
        return new CommandFailure(
                "can't write to " + folder + "; check its free space and who may write there", failure);
    }

    private static String name(YearMonth month) {
        return month + ".json";
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String where(String contract, Path file) {
        return contract + " " + name(file);
    }
}
