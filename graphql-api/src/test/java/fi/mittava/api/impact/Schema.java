package fi.mittava.api.impact;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The .graphqls files. */
final class Schema {

    private static final Path FOLDER = Path.of("src/main/resources/graphql");

    static final TypeDefinitionRegistry TYPES = read();

    private Schema() {}

    static List<FieldDefinition> fields(String type) {
        return Objects.requireNonNull(TYPES.getTypeOrNull(type, ObjectTypeDefinition.class))
                .getFieldDefinitions();
    }

    private static TypeDefinitionRegistry read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(Schema::parsed)
                    .reduce(new TypeDefinitionRegistry(), TypeDefinitionRegistry::merge);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TypeDefinitionRegistry parsed(Path file) {
        try {
            return new SchemaParser().parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
