package fi.mittava.warehouse.payment;

import static fi.mittava.warehouse.payment.Cases.capped;
import static fi.mittava.warehouse.payment.Cases.change;
import static fi.mittava.warehouse.payment.Cases.fixed;
import static fi.mittava.warehouse.payment.Cases.forGroup;
import static fi.mittava.warehouse.payment.Cases.output;
import static fi.mittava.warehouse.payment.Cases.priced;
import static fi.mittava.warehouse.payment.Cases.status;
import static fi.mittava.warehouse.payment.Cases.terms;
import static fi.mittava.warehouse.payment.Cases.valid;
import static fi.mittava.warehouse.payment.PaidMetric.EMPLOYED;
import static fi.mittava.warehouse.payment.PaidMetric.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.TermsProblem.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsRulesTest {

    private static final TermLine START = output(STARTED, 1000);
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);

    private static void assertRefused(Terms terms, Rule rule, String message) {
        assertThat(TermsRules.check(List.of(terms))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.contract()).isEqualTo("C1");
            assertThat(problem.message()).startsWith(problem.where()).contains(message);
        });
    }

    private static void assertRefused(TermLine line, Rule rule, String message) {
        assertRefused(terms("C1", Caps.NONE, line), rule, message);
    }

    private static TermLine line(
            Component component,
            String metric,
            @Nullable Anchor anchor,
            @Nullable Integer horizon,
            int sustain,
            @Nullable Double rate) {
        return new TermLine(
                component, metric, anchor, horizon, sustain, 0, 100, Cases.FIRST, null, null, null, null, null, rate);
    }

    @Test
    void numbersAreWithinTheirBounds() {
        assertRefused(priced(START, -1), Rule.IN_BOUNDS, "price is -1 cents: name 0 to");
        assertRefused(capped(START, -1L, null), Rule.IN_BOUNDS, "cap is -1 cents");
        assertRefused(capped(START, null, -1L), Rule.IN_BOUNDS, "cap per person is -1 cents");
        assertRefused(terms("C1", new Caps(-1L, null, null, null), START), Rule.IN_BOUNDS, "cap per person is -1");
        assertRefused(terms("C1", new Caps(null, -1L, null, null), START), Rule.IN_BOUNDS, "cap per month is -1");
        assertRefused(terms("C1", new Caps(null, null, -1L, null), START), Rule.IN_BOUNDS, "cap of the contract is -1");
        assertRefused(terms("C1", new Caps(null, null, null, -1L), START), Rule.IN_BOUNDS, "floor per month is -1");
        assertRefused(
                terms("C1", new Caps(null, 999L, null, 1000L), START),
                Rule.FLOOR_UNDER_CAPS,
                "floor per month is 1000 cents, the cap per month 999: lower the floor");
        assertRefused(
                terms("C1", new Caps(null, null, 999L, 1000L), START),
                Rule.FLOOR_UNDER_CAPS,
                "cap of the contract 999");
        assertThat(TermsRules.check(List.of(terms("C1", new Caps(0L, 1000L, 1000L, 1000L), priced(START, 0)))))
                .isEmpty();
    }

    @Test
    void daysAreInOrder() {
        assertRefused(
                valid(START, SPRING, SPRING.minusDays(1)),
                Rule.DATES_IN_ORDER,
                "is valid to 2024-03-31, before it begins on 2024-04-01: mend either day");
        assertRefused(
                valid(START, LocalDate.of(2026, 1, 1), null),
                Rule.DATES_IN_ORDER,
                "is never valid while the contract is");
        assertRefused(
                valid(START, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                Rule.DATES_IN_ORDER,
                "is never valid while the contract is");
        assertThat(TermsRules.check(
                        List.of(new Terms("C1", "P1", SPRING, SPRING.minusDays(1), List.of(START), Caps.NONE))))
                .extracting(TermsProblem::message)
                .contains("C1 ends on 2024-03-31, before it starts on 2024-04-01: mend either day");
        assertThat(TermsRules.check(List.of(terms("C1", Caps.NONE, valid(START, SPRING, SPRING)))))
                .isEmpty();
    }

    @Test
    void metricsAndHorizonsAreKnown() {
        assertRefused(
                line(Component.OUTPUT, "HAPPINESS", null, null, 0, null),
                Rule.KNOWN_METRIC,
                "pays by HAPPINESS, which is none of what OUTPUT can pay for: name one of STARTED, COMPLETED");
        assertRefused(line(Component.OUTCOME, "STARTED", null, null, 0, null), Rule.KNOWN_METRIC, "pays by STARTED");
        assertRefused(status(EMPLOYED, Anchor.END, 25, 1, 0, 1), Rule.KNOWN_HORIZON, "has horizon 25: name 0 to 24");
        assertRefused(status(EMPLOYED, Anchor.END, -1, 1, 0, 1), Rule.KNOWN_HORIZON, "has horizon -1");
        assertRefused(
                line(Component.OUTCOME, "EMPLOYED", Anchor.END, null, 0, null), Rule.KNOWN_HORIZON, "has horizon null");
        assertRefused(
                line(Component.OUTPUT, "STARTED", null, 3, 0, null),
                Rule.KNOWN_HORIZON,
                "has a horizon that STARTED can't use: leave it out");
        assertThat(TermsRules.check(List.of(terms(
                        "C1",
                        Caps.NONE,
                        status(EMPLOYED, Anchor.END, 1, 24, 23, 1),
                        status(EMPLOYED, Anchor.START, 0, 0, 0, 1)))))
                .isEmpty();
    }

    @Test
    void aLineHasWhatItsMetricNeedsAndNoMore() {
        assertRefused(
                line(Component.OUTCOME, "EMPLOYED", null, 6, 0, null), Rule.HAS_WHAT_IT_NEEDS, "name START or END");
        assertRefused(
                line(Component.OUTPUT, "STARTED", Anchor.END, null, 0, null), Rule.HAS_WHAT_IT_NEEDS, "has an anchor");
        assertRefused(status(EMPLOYED, Anchor.END, 6, 3, 3, 1), Rule.IN_BOUNDS, "with a gap of 3: end by month 24");
        assertRefused(status(EMPLOYED, Anchor.END, 6, 25, 0, 1), Rule.IN_BOUNDS, "must last 25 months");
        assertRefused(status(EMPLOYED, Anchor.END, 6, 3, -1, 1), Rule.IN_BOUNDS, "with a gap of -1");
        assertRefused(status(EMPLOYED, Anchor.END, 12, 14, 0, 1), Rule.IN_BOUNDS, "14 months from month 12 on");
        assertRefused(line(Component.OUTPUT, "STARTED", null, null, 3, null), Rule.IN_BOUNDS, "which STARTED can't");
        assertRefused(change(1.01, 1), Rule.HAS_WHAT_IT_NEEDS, "has least response rate 1.01: name a share");
        assertRefused(
                line(Component.OUTCOME, "RELIABLE_CHANGE", null, null, 0, null),
                Rule.HAS_WHAT_IT_NEEDS,
                "has least response rate null");
        assertRefused(
                line(Component.OUTPUT, "STARTED", null, null, 0, 0.5), Rule.HAS_WHAT_IT_NEEDS, "has a response rate");
        assertRefused(forGroup(fixed(1), "young"), Rule.HAS_WHAT_IT_NEEDS, "pays for the contract's months");
        assertRefused(capped(fixed(1), null, 1L), Rule.HAS_WHAT_IT_NEEDS, "pays for the contract's months");
        assertRefused(terms("C1", Caps.NONE), Rule.HAS_A_LINE, "has no line: add what it pays for");
    }

    @Test
    void versionsOfOnePriceDoNotOverlap() {
        TermLine young = forGroup(START, "young");
        assertRefused(
                terms("C1", Caps.NONE, valid(START, Cases.FIRST, SPRING), valid(START, SPRING, null)),
                Rule.NO_OVERLAP,
                "is valid on days on which C1/OUTPUT/STARTED/*/2024-04-01 prices the same: end one before");
        assertRefused(terms("C1", Caps.NONE, young, valid(young, SPRING, null)), Rule.NO_OVERLAP, "prices the same");
        assertThat(TermsRules.check(List.of(terms(
                        "C1",
                        Caps.NONE,
                        valid(START, Cases.FIRST, SPRING.minusDays(1)),
                        valid(START, SPRING, null),
                        young))))
                .isEmpty();
    }

    @Test
    void aContractHasOneSetOfTerms() {
        Terms terms = terms("C1", Caps.NONE, START);
        assertThat(TermsRules.check(List.of(terms, terms)))
                .extracting(TermsProblem::message)
                .containsExactly("C1 has terms 2 times: keep one of them");
    }

    @Test
    void whatIsPricedForSomeIsPricedForAllWhoTakePart() {
        Terms terms = terms(
                "C1",
                Caps.NONE,
                valid(forGroup(START, "young"), Cases.FIRST, LocalDate.of(2024, 1, 31)),
                valid(forGroup(START, "young"), SPRING, null));
        Cases cases = new Cases()
                .participant("priced", 1, "C1", "2024-01-31", null, "young")
                .participant("group", 2, "C1", "2024-01-31", null, "long", "health")
                .participant("none", 3, "C1", "2024-04-01", null)
                .participant("gap", 4, "C1", "2024-02-01", null, "young")
                .participant("before", 5, "C1", "2023-12-31", null, "young");

        assertThat(TermsRules.check(List.of(terms), cases.evidence(), SPRING))
                .extracting(TermsProblem::message)
                .containsExactly(
                        "C1/OUTPUT/STARTED has no price for participations without a target group: add a line for"
                                + " them, or one for all",
                        "C1/OUTPUT/STARTED has no price for target group health and long: add a line for them, or one"
                                + " for all",
                        "C1/OUTPUT/STARTED has no price for target group young from 2024-02: add a line for them, or"
                                + " one for all",
                        "C1 has no price for participations from 2023-12: add a line for them, or one for all",
                        "C1 has no price for participations from 2024-02: add a line for them, or one for all");
        assertThatThrownBy(() -> cases.entitlements("2024-04-01", terms))
                .isInstanceOfSatisfying(
                        TermsRefused.class,
                        refused -> assertThat(refused.problems()).hasSize(5))
                .hasMessageContaining("health and long");
    }

    @Test
    void aPriceThatIsAddedLaterIsNotMissedBefore() {
        Terms terms = terms("C1", Caps.NONE, START, valid(output(PaidMetric.COMPLETED, 1), SPRING, null));
        Cases cases = new Cases().participant("a", 1, "C1", "2024-01-31", null);
        assertThat(TermsRules.check(List.of(terms), cases.evidence(), SPRING)).isEmpty();
    }
}
