package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.disclosure.AnswerGate;
import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.tender.SimulatedSheet.Cost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What of a simulated sheet may be told. Prices are the asker's own, so that a sum of euros tells for each price how many earned
 * it: a sum is shown only if each of those numbers would be.
 */
final class TenderFigures {

    private static final int EURO_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 6;
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    private final SimulatedSheet sheet;
    private final DisclosureGate gate;
    private final DisclosureGate groupGate;

    /**
     * Of one sheet.
     *
     * @param gate of what is of all
     * @param groupGate of what is by target group
     */
    TenderFigures(SimulatedSheet sheet, DisclosureGate gate, DisclosureGate groupGate) {
        this.sheet = sheet;
        this.gate = gate;
        this.groupGate = groupGate;
    }

    static Figure absent(FigureStatus status, String reason, long n) {
        return new Figure(null, null, null, n, status, reason);
    }

    static Figure count(long count) {
        return new Figure(BigDecimal.valueOf(count), null, null, count, FigureStatus.OK, null);
    }

    Figure total() {
        return gate.pass(cost(sheet.whole()));
    }

    Figure costPerParticipation() {
        return gate.pass(perParticipation(sheet.whole()));
    }

    Optional<Long> pendingOutcomes() {
        return total().isHidden()
                ? Optional.empty()
                : Optional.of(pending(sheet.whole().lines()));
    }

    /** Cost and share of the whole. */
    List<Figure> component(Component component) {
        SimulatedSheet.Part part = sheet.components().get(component);
        Cost whole = sheet.whole();
        if (part == null) {
            throw new IllegalArgumentException("the sheet has no " + component);
        }
        boolean isAwaited = isAwaited(part.lines());
        Figure cost = isAwaited ? awaited() : euros(part.cost(), whole.participations());
        Figure share = isAwaited || isAwaited(whole.lines())
                ? awaited()
                : Double.isNaN(part.share().value())
                        ? absent(FigureStatus.NOT_APPLICABLE, "NO_COST", whole.participations())
                        : share(part.share(), whole.participations());
        return List.of(gate.pass(guarded(cost, whole, part.lines())), gate.pass(guarded(share, whole, whole.lines())));
    }

    /** By code, what may be told of it: participations and cost. Contracts add up to the whole. */
    Map<String, List<Figure>> contracts() {
        List<String> codes = new ArrayList<>(sheet.contracts().keySet());
        List<AnswerGate.Group> groups = new ArrayList<>();
        for (int place = 0; place < codes.size(); place++) {
            groups.add(group(place, sheet.contracts().getOrDefault(codes.get(place), sheet.whole())));
        }
        return told(codes, groups, new AnswerGate(gate, List.of(true)));
    }

    /** By code: participations, cost and cost per participation. Groups overlap. */
    Map<String, List<Figure>> targetGroups() {
        List<String> codes = new ArrayList<>(sheet.groups().keySet());
        List<AnswerGate.Group> groups = new ArrayList<>();
        for (int place = 0; place < codes.size(); place++) {
            groups.add(withoutOthers(place, sheet.groups().getOrDefault(codes.get(place), sheet.whole())));
        }
        return told(codes, groups, new AnswerGate(groupGate, List.of(false)));
    }

    /** The whole less a group tells of those who aren't of it. */
    private AnswerGate.Group withoutOthers(int place, Cost cost) {
        AnswerGate.Group group = group(place, cost);
        Unguarded others = others(cost);
        return new AnswerGate.Group(
                group.keys(),
                group.existence().before(bare(others)),
                group.figures().stream()
                        .map(figure -> figure.before(figure.behind().isEmpty() ? bare(others) : others))
                        .toList());
    }

    private static Unguarded bare(Unguarded of) {
        return new Unguarded(of.kind(), of.figure(), of.n(), of.persons(), of.hits(), List.of());
    }

    /** Whoever is in both by different participations isn't counted, so that there are at least so many. */
    private Unguarded others(Cost cost) {
        Cost whole = sheet.whole();
        List<LineCount> lines = IntStream.range(0, whole.lines().size())
                .mapToObj(line -> whole.lines().get(line).less(cost.lines().get(line)))
                .toList();
        long participations = whole.participations() - cost.participations();
        return new Unguarded(
                FigureKind.COUNT,
                count(participations),
                participations,
                whole.persons() - cost.persons(),
                null,
                lines.stream().map(TenderFigures::behind).toList());
    }

    private static AnswerGate.Group group(int place, Cost cost) {
        Unguarded count = new Unguarded(
                FigureKind.COUNT, count(cost.participations()), cost.participations(), cost.persons(), null, List.of());
        return new AnswerGate.Group(List.of(place), count, List.of(count, cost(cost), perParticipation(cost)));
    }

    private static Map<String, List<Figure>> told(List<String> codes, List<AnswerGate.Group> groups, AnswerGate gate) {
        Map<String, List<Figure>> told = new TreeMap<>();
        List<Optional<List<Figure>>> figures = gate.pass(groups);
        for (int place = 0; place < codes.size(); place++) {
            String code = codes.get(place);
            figures.get(place).ifPresent(of -> told.put(code, of));
        }
        return told;
    }

    TenderAnswer.Creaming creaming() {
        SimulatedSheet.Gain gain = sheet.creaming();
        return new TenderAnswer.Creaming(
                compared(gain.easy(), gain), compared(gain.hard(), gain), compared(gain.gain(), gain));
    }

    private Figure compared(Estimate estimate, SimulatedSheet.Gain gain) {
        Figure figure = gain.participations() == 0 ? uncompared() : euros(estimate, gain.participations());
        return gate.pass(effect(figure, gain.participations(), gain.persons(), gain.lines()));
    }

    /** Share, cost, and what it is part of. */
    List<Figure> deadweight() {
        SimulatedSheet.Anyway anyway = sheet.deadweight();
        boolean isNobodyPaid = Double.isNaN(anyway.share().value());
        Figure none = anyway.participations() == 0
                ? uncompared()
                : absent(FigureStatus.NOT_ESTIMABLE, "NOBODY_PAID", anyway.participations());
        boolean isTold = anyway.participations() > 0 && !isNobodyPaid;
        List<Figure> figures = List.of(
                isTold ? share(anyway.share(), anyway.participations()) : none,
                isTold ? euros(anyway.cost(), anyway.participations()) : none,
                isTold ? euros(anyway.compared(), anyway.participations()) : none);
        boolean isShown = !total().isHidden();
        return figures.stream()
                .map(figure -> isShown
                        ? gate.pass(effect(figure, anyway.participations(), anyway.persons(), anyway.lines()))
                        : DisclosureGate.HIDDEN)
                .toList();
    }

    private Figure uncompared() {
        boolean hasStatus =
                sheet.whole().lines().stream().anyMatch(line -> line.metric().isStatus());
        if (!hasStatus) {
            return absent(FigureStatus.NOT_APPLICABLE, "NO_OUTCOME_OF_REGISTERS", 0);
        }
        if (isAwaited(sheet.whole().lines())) {
            return awaited();
        }
        return absent(
                FigureStatus.NOT_ESTIMABLE,
                sheet.notCompared().stream()
                        .filter(missing -> missing.metric().isStatus())
                        .map(NotCompared::reason)
                        .findFirst()
                        .orElse("NOT_COMPARED"),
                0);
    }

    private static Unguarded effect(Figure figure, long participations, long persons, List<LineCount> lines) {
        return new Unguarded(
                FigureKind.EFFECT,
                figure,
                participations,
                persons,
                null,
                lines.stream().map(TenderFigures::behind).toList());
    }

    private static Unguarded cost(Cost cost) {
        Figure figure = cost.participations() == 0
                ? absent(FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS", 0)
                : isAwaited(cost.lines()) ? awaited() : euros(cost.cost(), cost.participations());
        return guarded(figure, cost, cost.lines());
    }

    private static Unguarded perParticipation(Cost cost) {
        Figure figure = cost.participations() == 0
                ? absent(FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS", 0)
                : isAwaited(cost.lines()) ? awaited() : euros(cost.perParticipation(), cost.participations());
        return guarded(figure, cost, cost.lines());
    }

    private static Unguarded guarded(Figure figure, Cost cost, List<LineCount> lines) {
        return new Unguarded(
                FigureKind.COUNT,
                figure,
                cost.participations(),
                cost.persons(),
                null,
                lines.stream().map(TenderFigures::behind).toList());
    }

    /** What the sum of a price tells. */
    private static Unguarded behind(LineCount line) {
        FigureKind kind = kind(line.metric());
        boolean isSilence = kind == FigureKind.METER_SHARE && line.participations() == 0;
        boolean isShare = kind == FigureKind.REGISTER_SHARE || kind == FigureKind.METER_SHARE;
        return new Unguarded(
                isSilence ? FigureKind.METER_SILENCE : kind,
                count(line.participations()),
                line.participations(),
                line.persons(),
                isShare ? Long.valueOf(line.hits()) : null,
                List.of());
    }

    private static FigureKind kind(PaidMetric metric) {
        return switch (metric) {
            case CONTRACT_MONTH, STARTED -> FigureKind.COUNT;
            case DAY, MONTH -> FigureKind.REGISTER_MEAN;
            case COMPLETED, POSITIVE_END, EMPLOYED_OPEN, EMPLOYED, IN_EDUCATION -> FigureKind.REGISTER_SHARE;
            case RELIABLE_CHANGE -> FigureKind.METER_SHARE;
        };
    }

    /** Outcomes are paid for, and none of them is known yet. */
    private static boolean isAwaited(List<LineCount> lines) {
        List<LineCount> outcomes = lines.stream()
                .filter(line -> line.metric().component() == Component.OUTCOME)
                .toList();
        return pending(outcomes) > 0 && outcomes.stream().allMatch(line -> line.participations() == 0);
    }

    private static long pending(List<LineCount> lines) {
        return lines.stream()
                .filter(line -> line.metric().component() == Component.OUTCOME)
                .mapToLong(LineCount::pending)
                .sum();
    }

    private static Figure awaited() {
        return absent(FigureStatus.NOT_YET_OBSERVED, "AFTER_DATA", 0);
    }

    private static Figure euros(Estimate cents, long n) {
        return figure(cents, CENTS, EURO_DECIMALS, n);
    }

    private static Figure share(Estimate share, long n) {
        return figure(share, BigDecimal.ONE, SHARE_DECIMALS, n);
    }

    private static Figure figure(Estimate estimate, BigDecimal perUnit, int decimals, long n) {
        boolean hasInterval = !Double.isNaN(estimate.low());
        return new Figure(
                rounded(estimate.value(), perUnit, decimals),
                hasInterval ? rounded(estimate.low(), perUnit, decimals) : null,
                hasInterval ? rounded(estimate.high(), perUnit, decimals) : null,
                n,
                FigureStatus.OK,
                null);
    }

    private static BigDecimal rounded(double value, BigDecimal perUnit, int decimals) {
        BigDecimal stripped = BigDecimal.valueOf(value)
                .divide(perUnit, decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
