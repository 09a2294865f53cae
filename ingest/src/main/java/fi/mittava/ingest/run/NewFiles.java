package fi.mittava.ingest.run;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
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
import java.util.Optional;
import java.util.Set;

/**
 * The files of a folder that haven't been ingested yet, by their content.
 *
 * @param skipped names of those whose content has been ingested, or stands in an earlier file of the folder
 * @param leftOut those that can't be read yet, each with the reason why
 */
public record NewFiles(List<FeedFile> files, List<String> skipped, List<String> leftOut) {
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
        NewFiles fresh = new NewFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        // Checksums take every byte of every file: as many at a time as there are processors.
        List<Optional<FeedFile>> files = found.feeds().parallelStream()
                .map(one -> facts(folder, one, instruments))
                .toList();
        for (int i = 0; i < files.size(); i++) {
            FeedFolder.Found one = found.feeds().get(i);
            String name = name(folder, one);
            Optional<FeedFile> file = files.get(i);
            if (file.isEmpty()) {
                fresh.leftOut.add(name + UNKNOWN_INSTRUMENT);
            } else if (known.add(key(one.feed().name(), file.get().hash()))) {
                fresh.files.add(file.get());
            } else {
                fresh.skipped.add(name);
            }
        }
        return fresh;
    }

    /** Empty for a wide file of an instrument that isn't known. */
    private static Optional<FeedFile> facts(Path folder, FeedFolder.Found one, Instruments instruments) {
        Optional<ResponseForm> form =
                Optional.ofNullable(one.wide()).flatMap(instruments::named).flatMap(instruments::form);
        boolean isKnown = one.wide() == null || form.isPresent();
        return isKnown ? Optional.of(FileFacts.of(one, name(folder, one), form.orElse(null))) : Optional.empty();
    }

    private static String name(Path folder, FeedFolder.Found one) {
        return folder.relativize(one.file()).toString();
    }

    private static String key(String feed, String hash) {
        return feed + " " + hash;
    }
}
