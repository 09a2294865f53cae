package fi.mittava.api.budget;

import fi.mittava.warehouse.budget.Allocation;
import fi.mittava.warehouse.budget.BudgetScenario;
import fi.mittava.warehouse.budget.BudgetStanding;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.study.gate.Verdict;
import org.jspecify.annotations.Nullable;

/** One service. What is public is a field of the schema; GraphQL Java finds no other methods. */
record BudgetRow(BudgetScenario.Line line) {

    /** The schema's BudgetAmount. */
    record Amount(double participations, double euros) {

        Amount {
            participations = hundredths(participations);
            euros = hundredths(euros);
        }
    }

    /** No more digits than money has. */
    static double hundredths(double number) {
        return Math.rint(number * 100) / 100;
    }

    public Member service() {
        return line.service();
    }

    public String goal() {
        return line.goal();
    }

    public BudgetStanding standing() {
        return line.standing();
    }

    public @Nullable String reason() {
        return line.reason();
    }

    public Figure participations() {
        return line.participations();
    }

    public Figure costPerParticipation() {
        return line.cost();
    }

    public Figure effect() {
        return line.effect().effect();
    }

    public boolean pooled() {
        return line.effect().isPooled();
    }

    public Verdict verdict() {
        return line.effect().verdict();
    }

    public @Nullable Amount today() {
        Allocation.Share share = line.share();
        return share == null
                ? null
                : new Amount(share.candidate().volume(), share.candidate().euros());
    }

    public @Nullable Amount proposed() {
        Allocation.Share share = line.share();
        return share == null ? null : new Amount(share.volume(), share.euros());
    }

    public @Nullable Amount change() {
        Allocation.Share share = line.share();
        return share == null ? null : new Amount(share.moreVolume(), share.moreEuros());
    }

    public @Nullable Double priceOfLeast() {
        Allocation.Share share = line.share();
        return share == null ? null : share.priceOfLeast();
    }

    public @Nullable Double priceOfMost() {
        Allocation.Share share = line.share();
        return share == null ? null : share.priceOfMost();
    }

    public Allocation.@Nullable Stability stability() {
        Allocation.Share share = line.share();
        return share == null ? null : share.stability();
    }
}
