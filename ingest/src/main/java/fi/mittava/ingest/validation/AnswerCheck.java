package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import org.jspecify.annotations.Nullable;

/** Whether an answer lies on its item's scale, where the instrument is known. */
final class AnswerCheck {
    private static final int KNOWN_BITS = 14;

    private final Instruments instruments;
    private final int instrument;
    private final int version;
    private final int item;
    private final int answer;
    private final int participation;

    /** Answers that came before, each at the place that its hash names: the same few come again and again. */
    private final @Nullable Known[] known = new @Nullable Known[1 << KNOWN_BITS];

    AnswerCheck(Instruments instruments, LandedTable measurements) {
        this.instruments = instruments;
        this.instrument = measurements.slot("instrument_code");
        this.version = measurements.slot("instrument_version");
        this.item = measurements.slot("item_code");
        this.answer = measurements.slot("answer");
        this.participation = measurements.slot("participation_id");
    }

    @Nullable
    Refusal check(Row row) {
        ReasonCode reason = reason(row);
        if (reason == null) {
            return null;
        }
        String column = switch (reason) {
            case LINK_MISSING, LINK_NOT_ALLOWED -> "participation_id";
            case CHOICE_UNKNOWN -> "item_code";
            default -> "answer";
        };
        return new Refusal(column, reason, column + ": " + reason.hint());
    }

    private @Nullable ReasonCode reason(Row row) {
        int place = place(row);
        Known before = known[place];
        if (before != null && before.isLike(row)) {
            return before.reason;
        }
        ReasonCode reason = instruments.refusal(
                row.text(instrument),
                row.has(version) ? row.text(version) : null,
                row.text(item),
                Double.longBitsToDouble(row.number(answer)),
                row.has(participation));
        known[place] = new Known(row, reason);
        return reason;
    }

    private int place(Row row) {
        long hash = row.number(answer);
        byte[] bytes = row.bytes(item);
        int end = row.start(item) + row.length(item);
        for (int i = row.start(item); i < end; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9e3779b97f4a7c15L;
        return (int) (hash >>> (Long.SIZE - KNOWN_BITS));
    }

    /** What instruments said of an answer. */
    private final class Known {
        private final byte[] ofInstrument;
        private final byte @Nullable [] ofVersion;
        private final byte[] ofItem;
        private final long number;
        private final boolean hasParticipation;
        private final @Nullable ReasonCode reason;

        Known(Row row, @Nullable ReasonCode reason) {
            this.ofInstrument = row.copyOf(instrument);
            this.ofVersion = row.has(version) ? row.copyOf(version) : null;
            this.ofItem = row.copyOf(item);
            this.number = row.number(answer);
            this.hasParticipation = row.has(participation);
            this.reason = reason;
        }

        boolean isLike(Row row) {
            return row.number(answer) == number
                    && row.has(participation) == hasParticipation
                    && row.isText(item, ofItem)
                    && row.isText(instrument, ofInstrument)
                    && (ofVersion == null ? !row.has(version) : (row.has(version) && row.isText(version, ofVersion)));
        }
    }
}
