package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import fi.mittava.ingest.source.RawRecord;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns raw records of one feed into rows of its landed table, a row a record. */
final class RecordValidator implements Validator {
    private static final long DELETED_SEED = ContentHash.seed(Feed.DELETED);

    private final int table;
    private final ColumnReader deleted;
    private final ColumnReader[] columns;
    private final RuleCheck[] rules;
    private final @Nullable ErasureCheck erasure;
    private final @Nullable AnswerCheck answers;
    private final int deletedSlot;
    private final int updatedAtSlot;
    private final int hashSlot;
    private final Slice field = new Slice();
    private final ContentHash hash = new ContentHash();

    private RecordValidator(
            int feedNumber,
            Set<String> leftOut,
            @Nullable AnswerCheck answers,
            PersonIds personIds,
            byte[] secret,
            ErasedPersons erased) {
        Pseudonymiser pseudonymiser = new Pseudonymiser(secret);
        Feed feed = Feeds.everything().get(feedNumber);
        this.answers = answers;
        table = LandingLayout.landed(feedNumber);
        LandedTable landed = LandingLayout.table(table);
        deleted = new ColumnReader(feed, feed.column(Feed.DELETED), landed, personIds, pseudonymiser);
        columns = feed.columns().stream()
                .filter(column -> !column.name().equals(Feed.DELETED) && !leftOut.contains(column.name()))
                .map(column -> new ColumnReader(feed, column, landed, personIds, pseudonymiser))
                .toArray(ColumnReader[]::new);
        rules = feed.rules().stream()
                .map(rule -> new RuleCheck(feed, rule, landed))
                .toArray(RuleCheck[]::new);
        erasure = ErasureCheck.of(erased, secret, feed, landed);
        deletedSlot = landed.slot(Feed.DELETED);
        updatedAtSlot = landed.slot(Feed.UPDATED_AT);
        hashSlot = landed.slot(LandedTable.CONTENT_HASH);
    }

    /** Of the feed with this number. */
    static RecordValidator of(
            int feedNumber, PersonIds personIds, byte[] secret, Instruments instruments, ErasedPersons erased) {
        boolean isAnswers = Feeds.everything().get(feedNumber) == Feeds.MEASUREMENTS;
        LandedTable landed = LandingLayout.table(LandingLayout.landed(feedNumber));
        AnswerCheck answers = isAnswers ? new AnswerCheck(instruments, landed) : null;
        return new RecordValidator(feedNumber, Set.of(), answers, personIds, secret, erased);
    }

    /** Of what the answers of a response share: the columns of measurements but for those of one answer. */
    static RecordValidator ofResponses(PersonIds personIds, byte[] secret, ErasedPersons erased) {
        int measurements = Feeds.everything().indexOf(Feeds.MEASUREMENTS);
        return new RecordValidator(measurements, ResponseForm.TOLD_OTHERWISE, null, personIds, secret, erased);
    }

    @Override
    public @Nullable Refusal validate(RawRecord record, long updatedAt, Row row) {
        row.begin(table);
        hash.begin();
        Refusal refusal = deleted.read(record, field, false, row, hash);
        boolean isWithdrawal = refusal == null && row.has(deletedSlot) && row.number(deletedSlot) == 1;
        for (int column = 0; column < columns.length && refusal == null; column++) {
            refusal = columns[column].read(record, field, isWithdrawal, row, hash);
        }
        if (refusal == null && erasure != null) {
            refusal = erasure.check(row);
        }
        for (int rule = 0; rule < rules.length && refusal == null; rule++) {
            refusal = rules[rule].check(row, isWithdrawal);
        }
        if (refusal == null && answers != null && !isWithdrawal) {
            refusal = answers.check(row);
        }
        row.number(deletedSlot, isWithdrawal ? 1 : 0);
        if (!row.has(updatedAtSlot)) {
            row.number(updatedAtSlot, updatedAt);
        }
        hash.add(DELETED_SEED, isWithdrawal ? 1 : 0);
        row.number(hashSlot, hash.value());
        return refusal;
    }

    /** What the content's hash has been made of so far. */
    long contentSum() {
        return hash.sum();
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public void complete(int number, Row row) {
        // The shared values are all there are.
    }
}
