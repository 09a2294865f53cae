package fi.mittava.ingest.source;

import fi.mittava.ingest.definition.Instruments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.assigners.SimpleSplitAssigner;
import org.apache.flink.core.fs.Path;

/** The files of a run as one bounded Flink source. */
public final class FeedFileSource {
    private FeedFileSource() {}

    /** {@code instruments} tell what the columns of wide files mean. */
    public static FileSource<RawBatch> of(List<FeedFile> files, Instruments instruments) {
        // A list that Java serialises; the source is sent to the tasks.
        List<FeedFile> plan = new ArrayList<>(files);
        // The enumerator tells the files; the path is asked for, not looked at.
        return FileSource.forBulkFileFormat(new CsvFeedFormat(plan, instruments), path(plan.getFirst()))
                .setFileEnumerator(() -> (folders, least) -> splits(plan))
                .setSplitAssigner(SimpleSplitAssigner::new)
                .build();
    }

    private static Path path(FeedFile file) {
        return new Path(java.nio.file.Path.of(file.path()).toUri());
    }

    /** The assigner hands out the last one first: the largest files are to be begun first. */
    private static List<FileSourceSplit> splits(List<FeedFile> files) {
        return IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparingLong(number -> files.get(number).bytes()))
                .map(number -> split(number, files.get(number)))
                .toList();
    }

    private static FileSourceSplit split(int number, FeedFile file) {
        return new FileSourceSplit(Integer.toString(number), path(file), 0, file.bytes(), 0, file.bytes());
    }
}
