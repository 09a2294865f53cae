package fi.mittava.ingest;

import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FileFacts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Whether the files of a stopped run are still what they were: places in them mean nothing in other content. */
final class Unchanged {
    private Unchanged() {}

    /** The name of the first that isn't, or empty. */
    static Optional<String> firstNotOf(List<FeedFile> files) {
        return files.stream().filter(file -> !is(file)).map(FeedFile::name).findFirst();
    }

    private static boolean is(FeedFile file) {
        try {
            return FileFacts.isUnchanged(file);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
