package fi.mittava.api.impact;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Target;
import fi.mittava.warehouse.metric.Metric;
import fi.mittava.warehouse.metric.MetricCatalogue;
import fi.mittava.warehouse.metric.MetricCode;
import fi.mittava.warehouse.metric.TargetQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema's TargetRow. */
record TargetRow(
        @Nullable Member service,
        @Nullable Member contract,
        @Nullable Member area,
        MetricCode metric,
        String unit,
        @Nullable Integer horizon,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Figure value,
        BigDecimal target,
        Figure difference) {

    /** The schema's TargetTable. */
    record Table(List<TargetRow> rows, int totalCount, int generation, boolean truncated) {}

    static TargetRow of(TargetQuery.Row row) {
        Target target = row.target();
        MetricCode metric = MetricCode.valueOf(target.metric());
        return new TargetRow(
                target.service(),
                target.contract(),
                target.area(),
                metric,
                MetricCatalogue.metric(metric).unit(),
                target.horizon(),
                target.validFrom(),
                target.validTo(),
                row.value(),
                target.value(),
                row.difference());
    }

    Metric described() {
        return MetricCatalogue.metric(metric);
    }
}
