package fi.mittava.ingest.validation;

import fi.mittava.ingest.definition.AnswerScales;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.landing.LandedTable;
import fi.mittava.ingest.landing.Row;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Whether an answer lies on its item's scale, where the instrument is known. */
final class AnswerCheck {
    private final AnswerScales scales;
    private final int instrument;
    private final int version;
    private final int item;
    private final int answer;
    private final int participation;

    AnswerCheck(AnswerScales scales, LandedTable measurements) {
        this.scales = scales;
        this.instrument = measurements.slot("instrument_code");
        this.version = measurements.slot("instrument_version");
        this.item = measurements.slot("item_code");
        this.answer = measurements.slot("answer");
        this.participation = measurements.slot("participation_id");
    }

    @Nullable
    Refusal check(Row row) {
        ReasonCode reason = scales.refusal(
                text(row, instrument),
                row.has(version) ? text(row, version) : null,
                text(row, item),
                Double.longBitsToDouble(row.number(answer)),
                row.has(participation));
        if (reason == null) {
            return null;
        }
        String column = reason == ReasonCode.ANSWER_OFF_SCALE ? "answer" : "participation_id";
        return new Refusal(column, reason, column + ": " + reason.hint());
    }

    private static String text(Row row, int slot) {
        return new String(row.bytes(slot), row.start(slot), row.length(slot), StandardCharsets.UTF_8);
    }
}
