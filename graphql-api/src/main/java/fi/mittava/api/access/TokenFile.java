package fi.mittava.api.access;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tokens of an installation: {@code tokens.json} in its data folder, replaced by an atomic rename. */
final class TokenFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    private TokenFile(Path file) {
        this.file = file;
    }

    static TokenFile in(DataFolder folder) {
        return new TokenFile(folder.tokensFile());
    }

    private record Content(List<Token> tokens) {}

    /**
     * Every token that was made and not revoked; empty: none was ever made.
     *
     * @throws CommandFailure if the file holds anything else: nobody may be let in by guesswork
     */
    Optional<List<Token>> read() {
        try {
            List<Token> tokens =
                    JSON.readValue(Files.readAllBytes(file), Content.class).tokens();
            tokens.forEach(Token::asker);
            return Optional.of(tokens);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            throw new CommandFailure(
                    file + " can't be read as tokens; put its last backup back, or remove it and make new ones",
                    unreadable);
        }
    }

    /** When it was last replaced, and how long it is; the same as long as nothing changed. */
    String version() {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Changes the tokens; two commands at the same time change them one after the other. */
    void change(UnaryOperator<List<Token>> change) {
        try (FileChannel lock = FileChannel.open(
                file.resolveSibling("tokens.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            replace(change.apply(read().orElse(List.of())));
        } catch (IOException failure) {
            throw new CommandFailure("can't write " + file + ": " + failure.getMessage(), failure);
        }
    }

    private void replace(List<Token> tokens) throws IOException {
        Path part = file.resolveSibling("tokens.json.part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(new Content(tokens))));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
