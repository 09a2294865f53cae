package fi.mittava.ingest;

import fi.mittava.ingest.run.RunFolder;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FileFacts;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.util.List;

/** Whether the files of a stopped run are still what they were: places in them mean nothing in other content. */
final class Unchanged {
    private Unchanged() {}

    static boolean areAll(List<FeedFile> files) {
        return files.stream().allMatch(Unchanged::is);
    }

    static void check(RunPlan plan, RunFolder folder) {
        for (FeedFile file : plan.files()) {
            if (!is(file)) {
                throw new CommandFailure("the file " + file.name() + " of the stopped run " + plan.id()
                        + " is gone or has changed; put it back as it was, or give the rest of that run up by removing "
                        + folder);
            }
        }
    }

    private static boolean is(FeedFile file) {
        try {
            return FileFacts.isUnchanged(file);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
