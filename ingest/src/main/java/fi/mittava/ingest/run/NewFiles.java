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
import org.jspecify.annotations.Nullable;
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
        for (FeedFolder.Found one : found.feeds()) {
            String name = folder.relativize(one.file()).toString();
            Optional<ResponseForm> form =
                    Optional.ofNullable(one.wide()).flatMap(instruments::named).flatMap(instruments::form);
            if (one.wide() != null && form.isEmpty()) {
                fresh.leftOut.add(name + UNKNOWN_INSTRUMENT);
                continue;
            }
            Optional<FeedFile> facts = fresh.facts(one, name, form.orElse(null));
            if (facts.isEmpty()) {
                continue;
            }
            FeedFile file = facts.get();
            if (known.add(key(one.feed().name(), file.hash()))) {
                fresh.files.add(file);
            } else {
                fresh.skipped.add(name);
            }
        }
        return fresh;
    }

    private Optional<FeedFile> facts(FeedFolder.Found one, String name, @Nullable ResponseForm form) {
        try {
            return Optional.of(FileFacts.of(one, name, form));
        } catch (IOException failure) {
            LOG.warn("the file {} can't be read", name, failure);
            unreadable.add(name);
            return Optional.empty();
        }
    }

    private static String key(String feed, String hash) {
        return feed + " " + hash;
    }
}
