package fi.mittava.api.effect;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.EffectRobustness;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import fi.mittava.warehouse.study.gate.Verdict;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One effect on one group. What is public is a field of the schema; GraphQL Java finds no other methods. */
record EffectRow(EffectQuery.Row row) {

    /** The schema's EffectTable. */
    record Table(
            List<EffectRow> rows,
            int totalCount,
            int generation,
            boolean truncated,
            @Nullable Period period) {}

    /** The schema's EffectCurve; a point is a row of the whole. */
    record Curve(Outcome outcome, List<EffectRow> points, int generation) {}

    /** The schema's EffectRobustness. */
    record Robustness(
            Figure nearestNeighbour,
            Figure versusNever,
            @Nullable BigDecimal eValue,
            @Nullable BigDecimal peersStarted,
            @Nullable BigDecimal peersInServices) {}

    private EffectFinding finding() {
        return row.finding();
    }

    @Nullable
    Member member(Dimension dimension) {
        return row.group().members().get(dimension);
    }

    public @Nullable YearMonth period() {
        return row.group().period();
    }

    public Outcome outcome() {
        return row.outcome();
    }

    public int horizon() {
        return row.horizon();
    }

    public Figure effect() {
        return finding().effect();
    }

    public Figure observed() {
        return finding().observed();
    }

    public Figure counterfactual() {
        return finding().counterfactual();
    }

    public Figure raw() {
        return finding().raw();
    }

    public boolean pooled() {
        return finding().isPooled();
    }

    public @Nullable Long participants() {
        return finding().participants();
    }

    public @Nullable Integer peers() {
        return finding().peers();
    }

    public Verdict verdict() {
        return finding().verdict();
    }

    public List<String> reasons() {
        return finding().reasons();
    }

    public List<String> inherited() {
        return finding().inherited();
    }

    public @Nullable BigDecimal detectable() {
        return number(finding().detectable());
    }

    public @Nullable BigDecimal maxSmd() {
        return number(finding().maxSmd());
    }

    public @Nullable BigDecimal effectiveSampleSize() {
        return number(finding().effectivePeers());
    }

    public @Nullable Robustness robustness() {
        EffectRobustness found = finding().robustness();
        return found == null
                ? null
                : new Robustness(
                        found.nearestNeighbour(),
                        found.versusNever(),
                        number(found.eValue()),
                        number(found.peersStarted()),
                        number(found.peersInServices()));
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : BigDecimal.valueOf(value);
    }
}
