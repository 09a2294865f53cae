package fi.mittava.warehouse.generation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The generation to serve, as {@code published/current.json} names it.
 *
 * @param file the generation's file, beside current.json
 */
public record CurrentGeneration(int number, Path file) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What {@code currentFile} names; empty if nothing has been published.
     *
     * @throws GenerationUnreadable if the file is there but names no generation
     */
    public static Optional<CurrentGeneration> read(Path currentFile) {
        if (!Files.exists(currentFile)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(currentFile);
            int number = json.required("number").intValue();
            Path file = Path.of(json.required("file").stringValue());
            if (file.getNameCount() != 1 || file.isAbsolute()) {
                throw new GenerationUnreadable(currentFile, "must name a file in its own folder, but names " + file);
            }
            return Optional.of(new CurrentGeneration(number, currentFile.resolveSibling(file)));
        } catch (JacksonException e) {
            throw new GenerationUnreadable(currentFile, "must hold \"number\" and \"file\"", e);
        }
    }
}
