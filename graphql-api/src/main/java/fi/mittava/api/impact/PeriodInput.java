package fi.mittava.api.impact;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Period;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema's PeriodInput. */
public record PeriodInput(
        YearMonth from, YearMonth to, @Nullable Anchor anchor) {

    Period checked() {
        if (!from.isBefore(to)) {
            throw new ArgumentRefused(
                    ErrorCode.PERIOD_EMPTY,
                    "period.to is the first month left out, so it must be after period.from; asked from " + from
                            + " to " + to);
        }
        return new Period(from, to, Objects.requireNonNullElse(anchor, Anchor.START));
    }
}
