package fi.mittava.ingest.validation;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.RecordRule;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule over several columns, checked on the values that they were read into. */
final class RuleCheck {
    private final RecordRule rule;
    private final int[] slots;
    private final boolean holdsForWithdrawals;
    private final boolean isDouble;

    RuleCheck(Feed feed, RecordRule rule, LandedTable table) {
        this.rule = rule;
        List<String> columns = switch (rule) {
            case RecordRule.NotBefore between -> List.of(between.start(), between.end());
            case RecordRule.NotAbove between -> List.of(between.low(), between.high());
            case RecordRule.NotNegative not -> List.of(not.amount(), not.column());
            case RecordRule.OneOf some -> some.columns();
        };
        this.slots = columns.stream().mapToInt(table::slot).toArray();
        this.holdsForWithdrawals = feed.key().containsAll(columns);
        this.isDouble = feed.column(columns.getFirst()).type().landed() == LandedType.DOUBLE;
    }

    @Nullable
    Refusal check(Row row, boolean isWithdrawal) {
        if (isWithdrawal && !holdsForWithdrawals) {
            return null;
        }
        return switch (rule) {
            case RecordRule.NotBefore between ->
                isInOrder(row) ? null : refusal(between.end(), ReasonCode.END_BEFORE_START);
            case RecordRule.NotAbove between ->
                isInOrder(row) ? null : refusal(between.low(), ReasonCode.LOW_ABOVE_HIGH);
            case RecordRule.NotNegative not ->
                isAllowed(row, not) ? null : refusal(not.amount(), ReasonCode.AMOUNT_NEGATIVE);
            case RecordRule.OneOf some ->
                hasOne(row) ? null : refusal(some.columns().getFirst(), ReasonCode.ONE_OF_MISSING);
        };
    }

    private boolean isInOrder(Row row) {
        if (!row.has(slots[0]) || !row.has(slots[1])) {
            return true;
        }
        long first = row.number(slots[0]);
        long second = row.number(slots[1]);
        return isDouble ? Double.longBitsToDouble(first) <= Double.longBitsToDouble(second) : first <= second;
    }

    private boolean isAllowed(Row row, RecordRule.NotNegative not) {
        boolean isNegative = row.has(slots[0]) && row.number(slots[0]) < 0;
        return !isNegative || (row.has(slots[1]) && row.text(slots[1]).equals(not.value()));
    }

    private boolean hasOne(Row row) {
        for (int slot : slots) {
            if (row.has(slot)) {
                return true;
            }
        }
        return false;
    }

    private Refusal refusal(String column, ReasonCode reason) {
        return new Refusal(column, reason, rule.text() + ": " + reason.hint());
    }
}
