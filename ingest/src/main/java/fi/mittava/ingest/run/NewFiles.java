package fi.mittava.ingest.run;

import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.source.FileFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a folder that haven't been ingested yet, by their content.
 *
 * @param skipped names of those whose content has been ingested, or stands in an earlier file of the folder
 */
public record NewFiles(List<FeedFile> files, List<String> skipped) {

    public static NewFiles of(Path folder, FeedFolder found, LandedFiles landed) {
        Set<String> known = new HashSet<>();
        landed.forEach(
                LandingLayout.table(LandingLayout.FILES),
                "",
                row -> known.add(key(row.getString("feed", 0), row.getString(LandedTable.FILE_HASH, 0))));
        List<FeedFile> files = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (FeedFolder.Found one : found.feeds()) {
            FeedFile file = FileFacts.of(one, folder.relativize(one.file()).toString());
            if (known.add(key(one.feed().name(), file.hash()))) {
                files.add(file);
            } else {
                skipped.add(file.name());
            }
        }
        return new NewFiles(files, skipped);
    }

    private static String key(String feed, String hash) {
        return feed + " " + hash;
    }
}
