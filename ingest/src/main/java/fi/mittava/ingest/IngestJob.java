package fi.mittava.ingest;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.landing.LandingSink;
import fi.mittava.ingest.landing.Rows;
import fi.mittava.ingest.run.RunPlan;
import fi.mittava.ingest.source.FeedFileSource;
import fi.mittava.ingest.validation.Validation;
import java.nio.file.Path;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.java.typeutils.ValueTypeInfo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The job: files, validation with pseudonyms, landing. One chain without a shuffle. */
final class IngestJob {
    private IngestJob() {}

    /** Adds the job's steps to an environment; {@code root} is the data folder. */
    static void build(
            StreamExecutionEnvironment flink,
            RunPlan plan,
            byte[] secret,
            Instruments instruments,
            ErasedPersons erased,
            Path root) {
        flink.fromSource(FeedFileSource.of(plan.files(), instruments), WatermarkStrategy.noWatermarks(), "read")
                .uid("read")
                .flatMap(new Validation(plan.files(), plan.personIds(), secret, instruments, erased, plan.startedAt()))
                .returns(new ValueTypeInfo<>(Rows.class))
                .name("validate")
                .uid("validate")
                .sinkTo(LandingSink.of(root, plan.id()))
                .name("land")
                .uid("land");
    }
}
