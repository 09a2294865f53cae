package fi.mittava.ingest.definition;

import fi.mittava.ingest.feed.SafeName;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the text of a definition file. What its refusals may quote is safe from here on: no identity code is in it. */
final class DefinitionText {
    private static final String MARK = "\ufeff";

    private DefinitionText() {}

    /** The text without a byte order mark. */
    static String read(Path file) {
        String name = SafeName.of(file.toString());
        if (!name.equals(file.toString())) {
            throw new CommandFailure(
                    "definition file " + name + ": its name holds what looks like a personal identity code; rename it");
        }
        String text = text(file);
        int line = 0;
        for (String one : text.split("\\R", -1)) {
            line++;
            if (!SafeName.isSafe(one)) {
                throw new CommandFailure("definition file " + file + ": line " + line
                        + " holds what looks like a personal identity code; take it out");
            }
        }
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new CommandFailure(
                    "definition file " + file + " can't be read as UTF-8 text; save it as UTF-8", failure);
        }
    }
}
