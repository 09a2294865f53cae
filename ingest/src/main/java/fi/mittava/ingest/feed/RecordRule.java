package fi.mittava.ingest.feed;

import java.util.List;

/** What several columns of one record must keep together. A rule whose columns have no value holds. */
public sealed interface RecordRule {
    /** The rule in words. */
    String text();

    /** {@code end} is the same day as {@code start} or a later one. */
    record NotBefore(String start, String end) implements RecordRule {
        @Override
        public String text() {
            return end + " is not before " + start;
        }
    }

    /** {@code low} is not greater than {@code high}. */
    record NotAbove(String low, String high) implements RecordRule {
        @Override
        public String text() {
            return low + " is not above " + high;
        }
    }

    /** {@code amount} is not negative unless {@code column} holds {@code value}. */
    record NotNegative(String amount, String column, String value) implements RecordRule {
        @Override
        public String text() {
            return amount + " is not negative unless " + column + " is " + value;
        }
    }

    /** At least one of the columns has a value. */
    record OneOf(List<String> columns) implements RecordRule {
        @Override
        public String text() {
            return "at least one of " + String.join(", ", columns) + " has a value";
        }
    }
}
