package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.landing.Rows;
import fi.mittava.ingest.source.FeedFile;
import fi.mittava.ingest.source.RawBatch;
import fi.mittava.ingest.source.RawRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** The step between source and sink: each record becomes its landed rows or one rejection, each file's end one row. */
public final class Validation extends RichFlatMapFunction<RawBatch, Rows> {
    private final ArrayList<FeedFile> files;
    private final PersonIds personIds;
    private final byte[] secret;
    private final Instruments instruments;
    private final ErasedPersons erased;
    private final long startedAt;
    private transient Validator @Nullable [] validators;
    private transient @Nullable Provenance provenance;
    private transient @Nullable Row row;
    private transient @Nullable RowCollector landed;
    private transient @Nullable RowCollector rejected;
    private final RecordCounts counts = new RecordCounts();

    /**
     * A step for these files.
     *
     * @param secret key of the pseudonyms
     * @param erased persons whose records stay out
     * @param startedAt when the run began, microseconds since 1970-01-01T00:00Z
     */
    public Validation(
            List<FeedFile> files,
            PersonIds personIds,
            byte[] secret,
            Instruments instruments,
            ErasedPersons erased,
            long startedAt) {
        this.files = new ArrayList<>(files);
        this.personIds = personIds;
        this.secret = secret.clone();
        this.instruments = instruments;
        this.erased = erased;
        this.startedAt = startedAt;
    }

    @Override
    public void open(OpenContext context) {
        Map<String, Validator> byKind = new HashMap<>();
        validators = files.stream()
                .map(file -> byKind.computeIfAbsent(file.feed() + " " + file.instrument(), kind -> validator(file)))
                .toArray(Validator[]::new);
        provenance = new Provenance(files, startedAt);
        row = new Row();
        landed = new RowCollector();
        rejected = new RowCollector();
        counts.register(getRuntimeContext());
    }

    private Validator validator(FeedFile file) {
        String instrument = file.instrument();
        if (instrument == null) {
            return RecordValidator.of(file.feed(), personIds, secret, instruments, erased);
        }
        ResponseForm form = instruments.form(instrument).orElseThrow();
        return new ResponseValidator(form, instruments, RecordValidator.ofResponses(personIds, secret, erased));
    }

    @Override
    public void flatMap(RawBatch told, Collector<Rows> out) {
        if (landed == null || rejected == null) {
            throw new IllegalStateException("open comes first");
        }
        for (int number = 0; number < told.count(); number++) {
            validate(told.record(number), landed, rejected, out);
        }
        landed.flush(out);
        rejected.flush(out);
    }

    private void validate(RawRecord told, RowCollector accepted, RowCollector refused, Collector<Rows> out) {
        if (validators == null || provenance == null || row == null) {
            throw new IllegalStateException("open comes first");
        }
        FeedFile file = files.get(told.file());
        Validator validator = validators[told.file()];
        Refusal refusal = switch (told.kind()) {
            case RECORD -> validator.validate(told, file.updatedAt(), row);
            case RECORD_REFUSED, FILE_REFUSED -> refusal(told);
            case FILE_END -> null;
        };
        if (told.kind() == RawRecord.Kind.FILE_END) {
            counts.fileRead();
            provenance.fileRead(told, row);
            accepted.add(row, out);
        } else if (refusal == null) {
            counts.accepted(file.feed());
            provenance.landed(told, row);
            for (int number = 0; number < validator.rows(); number++) {
                validator.complete(number, row);
                accepted.add(row, out);
            }
        } else {
            counts.rejected(file.feed(), told.rows());
            provenance.rejected(told, refusal, row);
            refused.add(row, out);
        }
    }

    private static Refusal refusal(RawRecord told) {
        ReasonCode reason = told.refusal();
        if (reason == null) {
            throw new IllegalStateException("a refusal has a reason");
        }
        String column = told.refusedColumn();
        return new Refusal(column, reason, (column == null ? "" : column + ": ") + reason.hint());
    }
}
