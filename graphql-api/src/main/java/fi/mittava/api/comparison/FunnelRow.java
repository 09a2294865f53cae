package fi.mittava.api.comparison;

import fi.mittava.warehouse.casemix.FunnelPosition;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.ComparedOutcome;
import fi.mittava.warehouse.metric.FunnelPoint;
import fi.mittava.warehouse.metric.ProviderComparisonQuery;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One point of the funnel. What is public is a field of the schema; GraphQL Java finds no other methods. */
record FunnelRow(FunnelPoint point) {

    /** The schema's FunnelTable. */
    record Table(
            Member serviceType,
            ComparedOutcome outcome,
            @Nullable Integer horizon,
            Figure overall,
            Figure discrimination,
            List<String> adjustedFor,
            List<FunnelRow> rows,
            int totalCount,
            int generation,
            boolean truncated) {

        static Table of(ProviderComparisonQuery.Answer answer, ComparedOutcome outcome, int generation) {
            List<FunnelRow> rows = answer.points().stream().map(FunnelRow::new).toList();
            return new Table(
                    answer.serviceType(),
                    outcome,
                    answer.horizon(),
                    answer.overall(),
                    answer.discrimination(),
                    answer.adjustedFor(),
                    rows,
                    rows.size(),
                    generation,
                    false);
        }
    }

    /** The schema's FunnelLimits. */
    record Limits(BigDecimal low95, BigDecimal high95, BigDecimal low998, BigDecimal high998) {}

    public @Nullable Member provider() {
        return point.provider();
    }

    public @Nullable Long participations() {
        return point.observed().n();
    }

    public Figure observed() {
        return point.observed();
    }

    public Figure expected() {
        return point.expected();
    }

    public Figure ratio() {
        return point.ratio();
    }

    public Figure difference() {
        return point.difference();
    }

    public Figure adjusted() {
        return point.adjusted();
    }

    public Limits limits() {
        return new Limits(
                BigDecimal.valueOf(point.limits().low95()),
                BigDecimal.valueOf(point.limits().high95()),
                BigDecimal.valueOf(point.limits().low998()),
                BigDecimal.valueOf(point.limits().high998()));
    }

    public @Nullable FunnelPosition position() {
        return point.position();
    }
}
