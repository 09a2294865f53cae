package fi.mittava.ingest.pseudonym;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** The key of the pseudonyms: the setting pseudonym.secret, else the data folder's file, made once. */
public final class PseudonymSecret {
    private static final int SECRET_BYTES = 32;
    private static final int LEAST_CHARACTERS = 32;

    private PseudonymSecret() {}

    /** The secret; {@code announce} is told when one had to be made. */
    public static byte[] of(Settings settings, DataFolder folder, Consumer<String> announce) {
        Optional<String> given = settings.optional(Setting.PSEUDONYM_SECRET);
        if (given.isPresent()) {
            return given.get().getBytes(StandardCharsets.UTF_8);
        }
        Path file = folder.secretFile();
        try {
            if (!Files.exists(file)) {
                refuseIfNeeded(folder);
                make(file);
                announce.accept("made " + file
                        + ", the key of the pseudonyms: keep it safe and keep it, or old and new data don't meet");
            }
            return read(file);
        } catch (IOException failure) {
            throw new CommandFailure(
                    "can't read the key of the pseudonyms in " + file + "; check who may read it", failure);
        }
    }

    /** A new key would give people that have landed already another pseudonym. */
    private static void refuseIfNeeded(DataFolder folder) {
        if (Files.exists(folder.landing())) {
            throw new CommandFailure("the key of the pseudonyms, " + folder.secretFile()
                    + ", is gone, but records made with it are here; restore it from your backup, or set "
                    + Setting.PSEUDONYM_SECRET.key());
        }
    }

    private static byte[] read(Path file) throws IOException {
        String secret = Files.readString(file).strip();
        if (secret.length() < LEAST_CHARACTERS) {
            throw new CommandFailure("the key of the pseudonyms in " + file + " must have " + LEAST_CHARACTERS
                    + " characters or more; restore it from your backup");
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes aside and renames, so that a secret is there as a whole or not at all. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        Path parent = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(
                parent,
                ".secret",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(aside, HexFormat.of().formatHex(random) + "\n");
        try {
            Files.move(aside, file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.delete(aside);
        }
    }
}
