package fi.mittava.ingest.definition;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The definitions in force: the shipped ones and the user's. */
public final class Definitions {
    private Definitions() {}

    /**
     * Reads the shipped definitions and those in the user's folder. Of code lists and target groups the user's entry replaces
     * a shipped one of the same code; an instrument of the same code and version in two files is refused.
     */
    public static List<Definition> read(Optional<Path> usersFolder) {
        Path program = program();
        if (Files.isDirectory(program)) {
            return read(program, usersFolder);
        }
        try (FileSystem jar = FileSystems.newFileSystem(program)) {
            return read(jar.getPath("/"), usersFolder);
        } catch (IOException failure) {
            throw new CommandFailure("the shipped definitions in " + program + " can't be read; build again", failure);
        }
    }

    private static List<Definition> read(Path shipped, Optional<Path> usersFolder) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        List<Definition> instruments = new ArrayList<>(DefinitionFolder.instruments(shipped.resolve("instruments")));
        Path codes = shipped.resolve(DefinitionFolder.CODES);
        replace(definitions, DefinitionFolder.targetGroups(shipped.resolve(DefinitionFolder.TARGET_GROUPS)));
        replace(definitions, DefinitionFolder.codes(codes, codes));
        usersFolder.ifPresent(folder -> {
            if (!Files.isDirectory(folder)) {
                throw new CommandFailure("there is no folder " + folder + " with instruments; mend instruments.dir");
            }
            instruments.addAll(DefinitionFolder.instruments(folder));
            replace(definitions, DefinitionFolder.targetGroups(folder.resolve(DefinitionFolder.TARGET_GROUPS)));
            replace(definitions, DefinitionFolder.codes(folder.resolve(DefinitionFolder.CODES), codes));
        });
        addInstruments(definitions, instruments);
        return List.copyOf(definitions.values());
    }

    private static void replace(Map<String, Definition> definitions, List<Definition> more) {
        more.forEach(definition -> definitions.put(definition.key(), definition));
    }

    private static void addInstruments(Map<String, Definition> definitions, List<Definition> instruments) {
        Set<String> codes = instruments.stream().map(Definition::code).collect(Collectors.toSet());
        for (Definition instrument : instruments) {
            if (definitions.put(instrument.key(), instrument) != null) {
                throw new CommandFailure("instrument " + instrument.code() + " version " + instrument.version()
                        + " stands in two definition files; give one of them another version");
            }
            String base = Instrument.of(instrument).base();
            if (!base.isEmpty() && !codes.contains(base)) {
                throw new CommandFailure("instrument " + instrument.code() + " extends " + base
                        + ", but no definition file has an instrument of that code");
            }
        }
        new Family(instruments.stream().map(Instrument::of).toList()).check();
    }

    /** The folder or jar that this program was loaded from. */
    private static Path program() {
        try {
            return Path.of(Definitions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program lies at no path", impossible);
        }
    }
}
