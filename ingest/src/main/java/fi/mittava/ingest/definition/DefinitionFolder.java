package fi.mittava.ingest.definition;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the definition files of a folder: instruments, {@code target-groups.yaml} and {@code codes/*.csv}. */
final class DefinitionFolder {
    static final String TARGET_GROUPS = "target-groups.yaml";
    static final String CODES = "codes";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private DefinitionFolder() {}

    /** The instruments in a folder, a file each; {@code target-groups.yaml} is none of them. */
    static List<Definition> instruments(Path folder) {
        List<Definition> instruments = new ArrayList<>();
        for (Path file : files(folder, ".yaml", ".yml")) {
            if (!file.getFileName().toString().equals(TARGET_GROUPS)) {
                JsonNode json = parse(file);
                Instrument instrument = Instrument.of(new DefinitionNode(file, "", json));
                instruments.add(new Definition(
                        Definition.INSTRUMENT, instrument.code(), instrument.version(), JSON.writeValueAsString(json)));
            }
        }
        return instruments;
    }

    /** The target groups of a file, or none if it isn't there. */
    static List<Definition> targetGroups(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Definition> groups = new ArrayList<>();
        for (DefinitionNode node : new DefinitionNode(file, "", parse(file)).list()) {
            groups.add(new Definition(
                    Definition.TARGET_GROUP,
                    TargetGroup.code(node),
                    Definition.ONLY_VERSION,
                    JSON.writeValueAsString(node.json())));
        }
        return groups;
    }

    /** The values of every code list in a folder; {@code shipped} tells which lists there are and their columns. */
    static List<Definition> codes(Path folder, Path shipped) {
        List<Definition> values = new ArrayList<>();
        for (Path file : files(folder, ".csv")) {
            String name = file.getFileName().toString();
            String list = name.substring(0, name.length() - ".csv".length());
            Path model = shipped.resolve(name);
            if (!Files.exists(model)) {
                throw new CommandFailure("definition file " + file + " is named like no code list; the lists are "
                        + String.join(
                                ", ",
                                files(shipped, ".csv").stream()
                                        .map(path -> path.getFileName().toString())
                                        .toList()));
            }
            values.addAll(CodeLists.read(file, list, CodeLists.columns(model)));
        }
        return values;
    }

    private static JsonNode parse(Path file) {
        try {
            return YAML.readTree(DefinitionText.read(file));
        } catch (JacksonException failure) {
            int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
            throw new CommandFailure(
                    "definition file " + file + " is no valid YAML at line " + line
                            + "; look there for a missing quote, bracket or blank, or a key that stands twice",
                    failure);
        }
    }

    private static List<Path> files(Path folder, String... endings) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> List.of(endings).stream()
                            .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException failure) {
            throw new CommandFailure("folder " + folder + " can't be read; check who may read it", failure);
        }
    }
}
