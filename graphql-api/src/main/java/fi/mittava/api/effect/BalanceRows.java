package fi.mittava.api.effect;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.BalanceQuery;
import fi.mittava.warehouse.study.gate.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the study's balance, checks and placebos are told. */
final class BalanceRows {

    private BalanceRows() {}

    /** The schema's BalanceTable. */
    record Table(
            List<Row> rows,
            List<Check> checks,
            List<Placebo> placebos,
            List<OverlapBin> overlap,
            int totalCount,
            int generation,
            boolean truncated) {}

    /** The schema's BalanceRow. */
    record Row(
            Member serviceType,
            @Nullable Dimension dimension,
            @Nullable Member value,
            String term,
            @Nullable BigDecimal meanParticipants,
            @Nullable BigDecimal meanPeers,
            @Nullable BigDecimal meanPeersWeighted,
            @Nullable BigDecimal smdBefore,
            @Nullable BigDecimal smdAfter,
            @Nullable BigDecimal varianceRatioBefore,
            @Nullable BigDecimal varianceRatioAfter,
            @Nullable BigDecimal ksBefore,
            @Nullable BigDecimal ksAfter) {}

    /** The schema's StudyCheck. */
    record Check(
            Member serviceType,
            @Nullable Dimension dimension,
            @Nullable Member value,
            String code,
            @Nullable BigDecimal found,
            Verdict verdict) {}

    /** The schema's Placebo. */
    record Placebo(
            Member serviceType,
            @Nullable Dimension dimension,
            @Nullable Member value,
            String outcome,
            int lag,
            @Nullable BigDecimal effect,
            @Nullable BigDecimal se) {}

    /** The schema's OverlapBin. */
    record OverlapBin(
            Member serviceType,
            int bin,
            @Nullable BigDecimal logOddsFrom,
            @Nullable BigDecimal logOddsTo,
            @Nullable BigDecimal shareParticipants,
            @Nullable BigDecimal sharePeers,
            @Nullable BigDecimal sharePeersWeighted) {}

    static Table table(BalanceQuery.Answer answer, int generation) {
        List<Row> rows = answer.terms().stream()
                .map(term -> new Row(
                        term.of().serviceType(),
                        term.of().dimension(),
                        term.of().value(),
                        term.term(),
                        number(term.meanParticipants()),
                        number(term.meanPeers()),
                        number(term.meanPeersWeighted()),
                        number(term.smdBefore()),
                        number(term.smdAfter()),
                        number(term.varianceRatioBefore()),
                        number(term.varianceRatioAfter()),
                        number(term.ksBefore()),
                        number(term.ksAfter())))
                .toList();
        List<Check> checks = answer.checks().stream()
                .map(check -> new Check(
                        check.of().serviceType(),
                        check.of().dimension(),
                        check.of().value(),
                        check.code(),
                        number(check.found()),
                        check.verdict()))
                .toList();
        List<Placebo> placebos = answer.placebos().stream()
                .map(placebo -> new Placebo(
                        placebo.of().serviceType(),
                        placebo.of().dimension(),
                        placebo.of().value(),
                        placebo.outcome(),
                        placebo.lag(),
                        number(placebo.effect()),
                        number(placebo.standardError())))
                .toList();
        List<OverlapBin> overlap = answer.overlap().stream()
                .map(bin -> new OverlapBin(
                        bin.serviceType(),
                        bin.number(),
                        number(bin.from()),
                        number(bin.to()),
                        number(bin.ofParticipants()),
                        number(bin.ofPeers()),
                        number(bin.ofWeightedPeers())))
                .toList();
        return new Table(rows, checks, placebos, overlap, rows.size(), generation, false);
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : BigDecimal.valueOf(value);
    }
}
