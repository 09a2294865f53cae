package fi.mittava.api.tender;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.tender.TermSheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The schema's TermSheet. */
record SheetInput(
        String name,
        @Nullable Boolean own,
        @Nullable List<Line> lines,
        @Nullable BigDecimal cap,
        @Nullable BigDecimal capPerson,
        @Nullable BigDecimal capMonth,
        @Nullable BigDecimal floorMonth) {

    /** The schema's TermSheetLine. */
    record Line(
            Component component,
            PaidMetric metric,
            @Nullable Anchor anchor,
            @Nullable Integer horizon,
            @Nullable Integer sustainMonths,
            @Nullable Integer gapMonths,
            BigDecimal price,
            @Nullable String targetGroup,
            @Nullable BigDecimal cap,
            @Nullable BigDecimal capPerson,
            @Nullable BigDecimal leastResponseRate) {

        TermSheet.Line line(Function<PaidMetric, @Nullable String> source) {
            return new TermSheet.Line(
                    component,
                    metric,
                    anchor,
                    horizon,
                    Objects.requireNonNullElse(sustainMonths, 0),
                    Objects.requireNonNullElse(gapMonths, 0),
                    Objects.requireNonNull(cents("price", price)),
                    targetGroup,
                    cents("cap", cap),
                    cents("capPerson", capPerson),
                    source.apply(metric),
                    leastResponseRate == null ? null : leastResponseRate.doubleValue());
        }
    }

    /** @param source of a metric, where its evidence comes from */
    TermSheet sheet(Function<PaidMetric, @Nullable String> source) {
        return new TermSheet(
                name,
                Objects.requireNonNullElse(own, false),
                Objects.requireNonNullElse(lines, List.<Line>of()).stream()
                        .map(line -> line.line(source))
                        .toList(),
                new Caps(
                        cents("capPerson", capPerson),
                        cents("capMonth", capMonth),
                        cents("cap", cap),
                        cents("floorMonth", floorMonth)));
    }

    private static @Nullable Long cents(String field, @Nullable BigDecimal euros) {
        if (euros == null) {
            return null;
        }
        try {
            return euros.movePointRight(2).longValueExact();
        } catch (ArithmeticException notCents) {
            throw new ArgumentRefused(
                    ErrorCode.BAD_REQUEST, field + " must be euros with two decimals at most, but is " + euros);
        }
    }
}
