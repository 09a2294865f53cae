package fi.mittava.ingest.landing;

import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The one sink: rows into the folder of its table. A file is finished at each checkpoint and becomes visible when the
 * checkpoint is complete, so rows are there exactly once, however often a run is killed and resumed.
 */
public final class LandingSink {
    private LandingSink() {}

    /** A sink whose files' names begin with the run's id; {@code root} is the data folder. */
    public static FileSink<Rows> of(java.nio.file.Path root, String runId) {
        return FileSink.forBulkFormat(new Path(root.toUri()), LandingWriter::new)
                .withBucketAssigner(new ByTable())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(new OutputFileConfig(runId, ".parquet"))
                .build();
    }

    private static final class ByTable implements BucketAssigner<Rows, String> {
        @Override
        public String getBucketId(Rows rows, Context context) {
            return LandingLayout.table(rows.table()).folder();
        }

        @Override
        public SimpleVersionedSerializer<String> getSerializer() {
            return SimpleVersionedStringSerializer.INSTANCE;
        }
    }
}
