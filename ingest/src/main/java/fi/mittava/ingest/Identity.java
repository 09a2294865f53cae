package fi.mittava.ingest;

import fi.mittava.ingest.feed.FieldValue;
import fi.mittava.ingest.feed.PersonIdType;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.validation.PersonIds;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.io.Reader;

/** The one identity that somebody types or pipes in. Messages never hold it. */
final class Identity {
    private static final int MOST_CHARACTERS = 1000;

    private Identity() {}

    /** Reads to the end; throws CommandFailure unless there is one line with one valid identity. */
    static Slice read(Reader input, PersonIds kind) {
        String text = text(input);
        if (text.isEmpty()) {
            throw new CommandFailure("erase reads the person's " + name(kind)
                    + " from standard input, but nothing came; type it when asked, or pipe it in");
        }
        if (text.lines().count() > 1 || text.length() == MOST_CHARACTERS) {
            throw new CommandFailure("erase takes one person at a time: one line with one " + name(kind));
        }
        Slice identity = Slice.of(text);
        PersonIdType type = new PersonIdType();
        FieldValue value = new FieldValue();
        if (kind == PersonIds.OPAQUE) {
            refuseIf(
                    type.readOpaque(identity, value) != null,
                    "that is no identifier: it must have at most 128" + " characters and no blanks");
        } else {
            refuseIf(
                    type.read(identity, value) != null,
                    "that is no personal identity code: the date, century sign or"
                            + " check character is wrong; nothing was erased");
        }
        return identity;
    }

    private static void refuseIf(boolean isBroken, String message) {
        if (isBroken) {
            throw new CommandFailure(message);
        }
    }

    private static String name(PersonIds kind) {
        return kind == PersonIds.OPAQUE ? "identifier" : "personal identity code";
    }

    private static String text(Reader input) {
        char[] characters = new char[MOST_CHARACTERS];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < MOST_CHARACTERS; length += Math.max(read, 0)) {
                read = input.read(characters, length, MOST_CHARACTERS - length);
            }
        } catch (IOException failure) {
            throw new CommandFailure("can't read standard input", failure);
        }
        return new String(characters, 0, length).strip();
    }
}
