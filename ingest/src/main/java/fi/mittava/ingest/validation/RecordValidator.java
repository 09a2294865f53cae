package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.AnswerScales;
import fi.mittava.ingest.erasure.ErasedPersons;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.Slice;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.LandingLayout;
import fi.mittava.ingest.landing.Row;
import fi.mittava.ingest.pseudonym.Pseudonymiser;
import fi.mittava.ingest.source.RawRecord;
import org.jspecify.annotations.Nullable;

/** Turns raw records of one feed into rows of its landed table. Made once, used for every record. */
final class RecordValidator {
    private static final long DELETED_SEED = ContentHash.seed(Feed.DELETED);

    private final int table;
    private final ColumnReader[] columns;
    private final RuleCheck[] rules;
    private final @Nullable ErasureCheck erasure;
    private final @Nullable AnswerCheck answers;
    private final int deletedColumn;
    private final int deletedSlot;
    private final int updatedAtSlot;
    private final int hashSlot;
    private final Slice field = new Slice();
    private final ContentHash hash = new ContentHash();

    RecordValidator(int feedNumber, PersonIds personIds, byte[] secret, AnswerScales scales, ErasedPersons erased) {
        Pseudonymiser pseudonymiser = new Pseudonymiser(secret);
        Feed feed = Feeds.everything().get(feedNumber);
        table = LandingLayout.landed(feedNumber);
        LandedTable landed = LandingLayout.table(table);
        columns = feed.columns().stream()
                .map(column -> new ColumnReader(feed, column, landed, personIds, pseudonymiser))
                .toArray(ColumnReader[]::new);
        rules = feed.rules().stream()
                .map(rule -> new RuleCheck(feed, rule, landed))
                .toArray(RuleCheck[]::new);
        erasure = ErasureCheck.of(erased, secret, feed, landed);
        answers = feed == Feeds.MEASUREMENTS ? new AnswerCheck(scales, landed) : null;
        deletedColumn = feed.indexOf(Feed.DELETED);
        deletedSlot = landed.slot(Feed.DELETED);
        updatedAtSlot = landed.slot(Feed.UPDATED_AT);
        hashSlot = landed.slot(LandedTable.CONTENT_HASH);
    }

    /**
     * Fills the row with the record's values, all but where it came from.
     *
     * @param updatedAt what stands for updated_at if the record has none
     * @return null, or the first thing that is wrong with the record; then the row is of no use
     */
    @Nullable
    Refusal validate(RawRecord record, long updatedAt, Row row) {
        row.begin(table);
        hash.begin();
        Refusal refusal = columns[deletedColumn].read(record.field(deletedColumn, field), false, row, hash);
        boolean isWithdrawal = refusal == null && row.has(deletedSlot) && row.number(deletedSlot) == 1;
        for (int column = 0; column < columns.length && refusal == null; column++) {
            if (column != deletedColumn) {
                refusal = columns[column].read(record.field(column, field), isWithdrawal, row, hash);
            }
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
}
