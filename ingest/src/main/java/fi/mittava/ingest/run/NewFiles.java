package fi.mittava.ingest.run;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.landing.LandedFiles;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.FeedFolder;
import fi.mittava.ingest.source.FileFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of a folder that haven't been ingested yet, by their content.
 *
 * @param skipped names of those whose content has been ingested, or stands in an earlier file of the folder
 * @param leftOut those that mean nothing yet, each with the reason why
 * @param unreadable names of those that the system doesn't let be read, or that have gone in the meantime
 */
public record NewFiles(List<FeedFile> files, List<String> skipped, List<String> leftOut, List<String> unreadable) {
    private static final Logger LOG = LoggerFactory.getLogger(NewFiles.class);
    private static final String UNKNOWN_INSTRUMENT =
            ": no instrument is named like it, so its columns mean nothing; put the instrument's YAML file into the"
                    + " folder that instruments.dir (--instruments) names and ingest again";

    /** {@code instruments} are those that wide files can be told by. */
    public static NewFiles of(Path folder, FeedFolder found, LandedFiles landed, Instruments instruments) {
        Set<String> known = new HashSet<>();
        landed.forEach(
                LandingLayout.table(LandingLayout.FILES),
                "",
                row -> known.add(key(row.getString("feed", 0), row.getString(LandedTable.FILE_HASH, 0))));
        NewFiles fresh = new NewFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<FeedFolder.Found> told = new ArrayList<>();
        for (FeedFolder.Found one : found.feeds()) {
            if (one.wide() != null && form(one, instruments).isEmpty()) {
                fresh.leftOut.add(name(folder, one) + UNKNOWN_INSTRUMENT);
            } else {
                told.add(one);
            }
        }
        // Checksums take every byte of every file: as many at a time as there are processors.
        List<Optional<FeedFile>> facts = told.parallelStream()
                .map(one -> facts(one, name(folder, one), form(one, instruments)))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            String name = name(folder, told.get(i));
            Optional<FeedFile> file = facts.get(i);
            if (file.isEmpty()) {
                fresh.unreadable.add(name);
            } else if (known.add(key(told.get(i).feed().name(), file.get().hash()))) {
                fresh.files.add(file.get());
            } else {
                fresh.skipped.add(name);
            }
        }
        return fresh;
    }

    private static Optional<ResponseForm> form(FeedFolder.Found one, Instruments instruments) {
        return Optional.ofNullable(one.wide()).flatMap(instruments::named).flatMap(instruments::form);
    }

    /** Empty if the file can't be read. */
    private static Optional<FeedFile> facts(FeedFolder.Found one, String name, Optional<ResponseForm> form) {
        try {
            return Optional.of(FileFacts.of(one, name, form.orElse(null)));
        } catch (IOException failure) {
            LOG.warn("the file {} can't be read", name, failure);
            return Optional.empty();
        }
    }

    private static String name(Path folder, FeedFolder.Found one) {
        return folder.relativize(one.file()).toString();
    }

    private static String key(String feed, String hash) {
        return feed + " " + hash;
    }
}
