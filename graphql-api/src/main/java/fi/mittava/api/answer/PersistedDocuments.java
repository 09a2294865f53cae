package fi.mittava.api.answer;

import fi.mittava.workspace.CommandFailure;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that may be asked by GET, each by the SHA-256 of its file. Read once, as the server starts. */
public final class PersistedDocuments {

    private final Map<String, Persisted> byHash;

    private PersistedDocuments(Map<String, Persisted> byHash) {
        this.byHash = byHash;
    }

    /**
     * Reads {@code *.graphql} of those folders that are there.
     *
     * @throws CommandFailure if one is no GraphQL document, or holds anything but queries
     */
    public static PersistedDocuments in(List<Path> folders) {
        Map<String, Persisted> byHash = new HashMap<>();
        folders.stream()
                .filter(Files::isDirectory)
                .flatMap(PersistedDocuments::files)
                .forEach(file -> {
                    byte[] bytes = bytes(file);
                    byHash.put(Question.sha256(bytes), Persisted.of(file, new String(bytes, StandardCharsets.UTF_8)));
                });
        return new PersistedDocuments(byHash);
    }

    /** The document's text, if it is there and has that operation. */
    Optional<String> find(String hash, String operation) {
        return Optional.ofNullable(byHash.get(hash))
                .filter(document -> document.operations().contains(operation))
                .map(Persisted::text);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Persisted(String text, Set<String> operations) {

        static Persisted of(Path file, String text) {
            try {
                return new Persisted(
                        text,
                        Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).stream()
                                .map(operation -> name(file, operation))
                                .collect(Collectors.toSet()));
            } catch (InvalidSyntaxException misformed) {
                throw new CommandFailure(file + " is no GraphQL document: " + misformed.getMessage(), misformed);
            }
        }

        private static String name(Path file, OperationDefinition operation) {
            if (operation.getOperation() != OperationDefinition.Operation.QUERY || operation.getName() == null) {
                throw new CommandFailure(file + " may hold only queries, each with a name");
            }
            return operation.getName();
        }
    }
}
