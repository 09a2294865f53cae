package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.statement.ContractStatement.Owed;
import fi.mittava.warehouse.statement.ContractStatement.Paid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one asker may know it; figures are euros.
 *
 * @param lines null: not for the asker
 * @param pending claims that aren't observed yet; null: not for the asker, or there is no number
 * @param participations of the contract; null: there is no number
 */
public record ToldStatement(
        ContractStatement statement,
        Figure owed,
        Figure paid,
        Figure difference,
        Figure owedToDate,
        Figure paidToDate,
        Figure differenceToDate,
        List<StatementSum> sums,
        @Nullable List<ToldLine> lines,
        @Nullable Integer pending,
        @Nullable Integer participations) {

    private static final int CENTS = 2;

    /** To the contract's own manager, and to whoever may read the data folder. */
    public static ToldStatement whole(ContractStatement statement) {
        Owed owed = statement.owed();
        if (owed == null) {
            return refused(statement, true);
        }
        return told(
                statement,
                owed(owed, owed.lines().isEmpty(), owed.cents()),
                paid(statement.paid(), statement.paid().cents()),
                owed(owed, owed.claims().isEmpty() && owed.lines().isEmpty(), owed.toDate()),
                paid(statement.paid(), statement.paid().toDate()),
                StatementSum.each(statement.contract(), owed.lines()),
                owed.lines().stream()
                        .map(line -> ToldLine.of(line, owed.references()))
                        .toList(),
                owed.pending(),
                owed.statement().participations());
    }

    /**
     * To other managers: sums that tell of no few, or none.
     *
     * @param isLatest whether it is of the last month that is over: sums to date of two months would tell of what lies between
     */
    public static ToldStatement inSums(ContractStatement statement, DisclosurePolicy policy, boolean isLatest) {
        Owed owed = statement.owed();
        boolean areCountsOpen = policy.leastPersons(FigureKind.COUNT, Profile.MANAGER, false) == 1;
        if (owed == null) {
            return refused(statement, areCountsOpen);
        }
        StatementGate gate = new StatementGate(policy);
        boolean isShown = gate.isShown(owed);
        boolean isShownToDate = isLatest && gate.isShownToDate(owed);
        return told(
                statement,
                isShown ? owed(owed, owed.lines().isEmpty(), owed.cents()) : DisclosureGate.HIDDEN,
                areCountsOpen || isShown
                        ? paid(statement.paid(), statement.paid().cents())
                        : DisclosureGate.HIDDEN,
                isShownToDate
                        ? owed(owed, owed.claims().isEmpty() && owed.lines().isEmpty(), owed.toDate())
                        : DisclosureGate.HIDDEN,
                areCountsOpen || isShownToDate
                        ? paid(statement.paid(), statement.paid().toDate())
                        : DisclosureGate.HIDDEN,
                isShown ? StatementSum.byPrice(statement.contract(), owed.lines()) : List.of(),
                null,
                null,
                areCountsOpen ? owed.statement().participations() : null);
    }

    private static ToldStatement told(
            ContractStatement statement,
            Figure owed,
            Figure paid,
            Figure toDate,
            Figure paidToDate,
            List<StatementSum> sums,
            @Nullable List<ToldLine> lines,
            @Nullable Integer pending,
            @Nullable Integer participations) {
        return new ToldStatement(
                statement,
                owed,
                paid,
                difference(owed, paid),
                toDate,
                paidToDate,
                difference(toDate, paidToDate),
                sums,
                lines,
                pending,
                participations);
    }

    private static ToldStatement refused(ContractStatement statement, boolean isPaidTold) {
        Figure none = without(
                FigureStatus.NOT_APPLICABLE,
                statement.problems().getFirst().rule().name());
        return told(
                statement,
                none,
                isPaidTold ? paid(statement.paid(), statement.paid().cents()) : DisclosureGate.HIDDEN,
                none,
                isPaidTold ? paid(statement.paid(), statement.paid().toDate()) : DisclosureGate.HIDDEN,
                List.of(),
                null,
                null,
                null);
    }

    /** Nothing to pay for is no number either, and says why. */
    private static Figure owed(Owed owed, boolean isEmpty, long cents) {
        if (isEmpty && owed.statement().participations() == 0) {
            return without(FigureStatus.NOT_APPLICABLE, "NO_PARTICIPATIONS");
        }
        return isEmpty && owed.pending() > 0 ? without(FigureStatus.NOT_YET_OBSERVED, "PENDING") : euros(cents);
    }

    private static Figure paid(Paid paid, long cents) {
        return paid.isKnown() ? euros(cents) : without(FigureStatus.NOT_APPLICABLE, "NO_PAYMENTS");
    }

    private static Figure difference(Figure owed, Figure paid) {
        if (owed.value() == null || paid.value() == null) {
            return owed.value() == null ? owed : paid;
        }
        return new Figure(owed.value().subtract(paid.value()), null, null, null, FigureStatus.OK, null);
    }

    private static Figure euros(long cents) {
        return new Figure(BigDecimal.valueOf(cents, CENTS), null, null, null, FigureStatus.OK, null);
    }

    private static Figure without(FigureStatus status, String reason) {
        return new Figure(null, null, null, null, status, reason);
    }
}
