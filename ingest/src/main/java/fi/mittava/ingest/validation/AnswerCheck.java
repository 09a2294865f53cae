package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import org.jspecify.annotations.Nullable;

/** Whether an answer lies on its item's scale, where the instrument is known. */
final class AnswerCheck {
    private final Instruments instruments;
    private final int instrument;
    private final int version;
    private final int item;
    private final int answer;
    private final int participation;

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
        ReasonCode reason = instruments.refusal(
                row.text(instrument),
                row.has(version) ? row.text(version) : null,
                row.text(item),
                Double.longBitsToDouble(row.number(answer)),
                row.has(participation));
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
}
