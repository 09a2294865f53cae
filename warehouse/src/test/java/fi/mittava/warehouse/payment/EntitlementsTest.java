package fi.mittava.warehouse.payment;

import static fi.mittava.warehouse.payment.Cases.capped;
import static fi.mittava.warehouse.payment.Cases.change;
import static fi.mittava.warehouse.payment.Cases.fixed;
import static fi.mittava.warehouse.payment.Cases.forGroup;
import static fi.mittava.warehouse.payment.Cases.output;
import static fi.mittava.warehouse.payment.Cases.priced;
import static fi.mittava.warehouse.payment.Cases.status;
import static fi.mittava.warehouse.payment.Cases.terms;
import static fi.mittava.warehouse.payment.Cases.told;
import static fi.mittava.warehouse.payment.Cases.valid;
import static fi.mittava.warehouse.payment.PaidMetric.COMPLETED;
import static fi.mittava.warehouse.payment.PaidMetric.DAY;
import static fi.mittava.warehouse.payment.PaidMetric.EMPLOYED;
import static fi.mittava.warehouse.payment.PaidMetric.EMPLOYED_OPEN;
import static fi.mittava.warehouse.payment.PaidMetric.MONTH;
import static fi.mittava.warehouse.payment.PaidMetric.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.Collector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitlementsTest {

    private static final TermLine STILL_EMPLOYED = status(EMPLOYED_OPEN, Anchor.END, 6, 3, 1, 96_000);
    private static final TermLine AT_ONE = status(EMPLOYED_OPEN, Anchor.END, 1, 0, 0, 50_000);

    /**
     * A fee of 2,400 euros: 60 % at the start, 40 % by outcome, 5,000 euros at most. Ends in March: the window is September to
     * November. The third outcome would make 5,280 euros.
     */
    @Test
    void partOfAFeeIsPaidAtTheStartAndTheRestByOutcomeUpToTheCap() {
        Terms terms = terms("C1", new Caps(null, null, 500_000L, null), output(STARTED, 144_000), STILL_EMPLOYED);
        Entitlements owed = new Cases()
                .participant("a", 1, "C1", "2024-01-08", "2024-03-28")
                .participant("b", 2, "C1", "2024-01-09", "2024-03-28")
                .participant("c", 3, "C1", "2024-02-01", "2024-03-28")
                .months(1, "2024-09", "ooo")
                .months(2, "2024-09", "o-o")
                .months(3, "2024-09", "-oo")
                .entitlements("2024-11-30", terms);

        assertThat(told(owed))
                .containsExactly(
                        "a 2024-01 144000", "b 2024-01 144000", "c 2024-02 144000", "a 2024-11 68000", "b 2024-11 0");
        assertThat(owed.claims().getLast().cutBy()).isEqualTo(CapKind.CONTRACT);
        assertThat(owed.claims().get(3).price()).isEqualTo(96_000);
        assertThat(owed.claims().get(4).proof())
                .isEqualTo(new Proof(List.of("register"), List.of(YearMonth.of(2024, 9), YearMonth.of(2024, 11))));
    }

    @Test
    void aWindowThatIsNotOverOrNotObservedIsPendingAndNoNumber() {
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-08", "2024-03-28")
                .participant("b", 2, "C1", "2024-01-08", null)
                .months(1, "2024-09", "o o");
        Terms terms = terms("C1", Caps.NONE, status(EMPLOYED_OPEN, Anchor.END, 6, 3, 0, 96_000));

        Entitlements owed = cases.entitlements("2024-12-31", terms);
        assertThat(owed.claims()).isEmpty();
        assertThat(owed.pending())
                .containsExactly(
                        new Pending("C1", "C1/OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01", "a", YearMonth.of(2024, 11)),
                        new Pending("C1", "C1/OUTCOME/EMPLOYED_OPEN/END+6/*/2024-01-01", "b", null));

        Terms forgiving = terms("C1", Caps.NONE, STILL_EMPLOYED);
        assertThat(cases.entitlements("2024-11-29", forgiving).claims()).isEmpty();
        assertThat(told(cases.entitlements("2024-11-30", forgiving))).containsExactly("a 2024-11 96000");
    }

    @Test
    void whatIsKnownLaterIsNotKnownYet() {
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-08", "2024-03-28")
                .months(1, "2024-09", "oo")
                .month("2025-02-10", 1, "2024-10", '-')
                .month("2025-02-10", 1, "2024-11", '-');
        Terms terms = terms("C1", Caps.NONE, STILL_EMPLOYED);

        assertThat(told(cases.entitlements("2025-02-09", terms))).containsExactly("a 2024-11 96000");
        assertThat(told(cases.entitlements("2025-02-10", terms))).isEmpty();
    }

    @Test
    void daysAndMonthsArePaidOnceTheyAreOver() {
        Cases cases = new Cases().participant("a", 1, "C1", "2024-01-30", "2024-03-02");
        Terms days = terms("C1", Caps.NONE, output(DAY, 100));

        assertThat(told(cases.entitlements("2024-03-01", days))).containsExactly("a 2024-01 200", "a 2024-02 2900");
        assertThat(told(cases.entitlements("2024-03-02", days)))
                .containsExactly("a 2024-01 200", "a 2024-02 2900", "a 2024-03 200");
        assertThat(told(cases.entitlements("2024-03-02", terms("C1", Caps.NONE, output(MONTH, 100)))))
                .containsExactly("a 2024-01 100", "a 2024-02 100", "a 2024-03 100");
    }

    @Test
    void thePriceIsThatOfTheStartForTheGroupsOfTheStart() {
        TermLine all = output(COMPLETED, 1000);
        Terms terms = terms(
                "C1",
                Caps.NONE,
                valid(all, Cases.FIRST, LocalDate.of(2024, 3, 31)),
                valid(priced(all, 9000), LocalDate.of(2024, 4, 1), null),
                forGroup(priced(all, 500), "young"),
                forGroup(priced(all, 2000), "long"));
        Entitlements owed = new Cases()
                .participant("frozen", 1, "C1", "2024-03-31", "2024-06-30")
                .participant("new", 2, "C1", "2024-04-01", "2024-06-30")
                .participant("specific", 3, "C1", "2024-04-01", "2024-06-30", "young")
                .participant("dearest", 4, "C1", "2024-04-01", "2024-06-30", "young", "long", "other")
                .entitlements("2024-12-31", terms);

        assertThat(told(owed))
                .containsExactlyInAnyOrder(
                        "frozen 2024-06 1000", "new 2024-06 9000", "specific 2024-06 500", "dearest 2024-06 2000");
    }

    @Test
    void aJobIsOwedToTheServiceThatThePersonWasInLastWhenItBegan() {
        Terms one = terms("C1", Caps.NONE, AT_ONE);
        Terms other = terms("C2", Caps.NONE, AT_ONE);
        Cases cases = new Cases()
                .participant("earlier", 1, "C1", "2024-01-01", "2024-03-31")
                .participant("later", 1, "C2", "2024-02-01", "2024-04-30")
                .participant("after", 1, "C1", "2024-05-01", "2024-06-30")
                .months(1, "2024-04", "oooooo");

        Entitlements owed = cases.entitlements("2024-12-31", one, other);
        assertThat(told(owed)).containsExactly("later 2024-05 50000");
        assertThat(owed.lost()).extracting(ClaimKey::participation).containsExactlyInAnyOrder("earlier", "after");
        assertThat(told(cases.entitlements("2024-12-31", one))).containsExactly("earlier 2024-04 50000");
    }

    @Test
    void aNewJobIsANewOutcomeAndSupportedWorkIsTheSameOne() {
        Terms open = terms("C1", Caps.NONE, AT_ONE);
        Terms any = terms("C2", Caps.NONE, status(EMPLOYED, Anchor.END, 1, 0, 0, 30_000));
        Cases twoJobs = new Cases()
                .participant("first", 1, "C1", "2024-01-01", "2024-03-31")
                .participant("second", 1, "C2", "2024-05-01", "2024-06-30")
                .months(1, "2024-04", "o--o");
        assertThat(told(twoJobs.entitlements("2024-12-31", open, any)))
                .containsExactly("first 2024-04 50000", "second 2024-07 30000");

        Cases oneJob = new Cases()
                .participant("first", 1, "C1", "2024-01-01", "2024-05-31")
                .participant("second", 1, "C2", "2024-02-01", "2024-03-31")
                .months(1, "2024-04", "eeo");
        assertThat(told(oneJob.entitlements("2024-12-31", open, any))).containsExactly("first 2024-06 50000");
    }

    @Test
    void ofServicesThatEndedWithTheJobTheOneThatWasLeftForItIsPaid() {
        Terms one = terms("C1", Caps.NONE, AT_ONE);
        Terms other = terms("C2", Caps.NONE, AT_ONE);
        Entitlements owed = new Cases()
                .know(
                        "2024-04-10",
                        new PaidParticipation(
                                "left",
                                1,
                                "C1",
                                LocalDate.of(2024, 1, 1),
                                LocalDate.of(2024, 4, 10),
                                EndReason.EMPLOYED,
                                List.of()))
                .participant("completed", 1, "C2", "2024-02-01", "2024-04-30")
                .months(1, "2024-04", "oo")
                .entitlements("2024-12-31", one, other);

        assertThat(told(owed)).containsExactly("left 2024-05 50000");
    }

    @Test
    void rivalsThatAreAlikeAreToldApartByReferenceWhateverTheOrderOfContracts() {
        Terms one = terms("C1", Caps.NONE, AT_ONE);
        Terms other = terms("C2", Caps.NONE, AT_ONE);
        Cases cases = new Cases()
                .participant("b", 1, "C1", "2024-01-01", "2024-03-31")
                .participant("a", 1, "C2", "2024-01-01", "2024-03-31")
                .months(1, "2024-04", "oo");

        assertThat(told(cases.entitlements("2024-12-31", one, other))).containsExactly("a 2024-04 50000");
        assertThat(told(cases.entitlements("2024-12-31", other, one))).containsExactly("a 2024-04 50000");
    }

    @Test
    void whatIsWithdrawnIsNoEvidenceFromThatDayOn() {
        LocalDate day = LocalDate.of(2024, 5, 2);
        PaidParticipation a = Cases.participation("a", 1, "C1", "2024-05-02", null);
        Evidence evidence =
                new Evidence(List.of(Known.since(day, a), new Known<>(day.plusDays(9), a, true)), List.of(), List.of());
        List<Terms> terms = List.of(terms("C1", Caps.NONE, output(STARTED, 1000)));

        assertThat(told(Entitlements.of(terms, evidence, day.plusDays(8)))).containsExactly("a 2024-05 1000");
        assertThat(told(Entitlements.of(terms, evidence, day.plusDays(9)))).isEmpty();
    }

    @Test
    void milestonesOfOneParticipationAreAllPaid() {
        Terms terms = terms("C1", Caps.NONE, AT_ONE, STILL_EMPLOYED, status(EMPLOYED, Anchor.END, 1, 0, 0, 10_000));
        Entitlements owed = new Cases()
                .participant("a", 1, "C1", "2024-01-08", "2024-03-28")
                .months(1, "2024-04", "oooooooo")
                .entitlements("2024-12-31", terms);

        assertThat(told(owed)).containsExactly("a 2024-04 10000", "a 2024-04 50000", "a 2024-11 96000");
    }

    @Test
    void aChangeCountsIfEnoughAnsweredAndTheProviderDidNotCollectIt() {
        Terms terms = terms("C1", Caps.NONE, change(0.6, 20_000));
        Cases cases = new Cases();
        Object[][] results = {
            {"enough", true, Collector.SELF, 0.6},
            {"authority", true, Collector.AUTHORITY, 1.0},
            {"few", true, Collector.SELF, 0.59},
            {"provider", true, Collector.PROVIDER, 1.0},
            {"several", true, Collector.SEVERAL, 1.0},
            {"unknown", true, Collector.UNKNOWN, 1.0},
            {"unchanged", false, Collector.SELF, 1.0}
        };
        for (int person = 0; person < results.length; person++) {
            Object[] result = results[person];
            cases.participant((String) result[0], person, "C1", "2024-01-01", "2024-03-31")
                    .result(
                            "2024-04-15",
                            new SoftResult(
                                    (String) result[0],
                                    "wellbeing",
                                    (Boolean) result[1],
                                    (Collector) result[2],
                                    (Double) result[3]));
        }

        assertThat(told(cases.entitlements("2024-04-30", terms)))
                .containsExactlyInAnyOrder("enough 2024-03 20000", "authority 2024-03 20000");
        assertThat(cases.entitlements("2024-04-14", terms).pending()).hasSize(results.length);
    }

    @Test
    void onlyTheNamedSourceCounts() {
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-08", "2024-03-28")
                .months(1, "2024-04", "o");
        TermLine pensions = new TermLine(
                Component.OUTCOME,
                EMPLOYED_OPEN.name(),
                Anchor.END,
                1,
                0,
                0,
                100,
                Cases.FIRST,
                null,
                null,
                null,
                null,
                "pensions",
                null);

        Entitlements owed = cases.entitlements("2024-12-31", terms("C1", Caps.NONE, pensions));
        assertThat(owed.claims()).isEmpty();
        assertThat(owed.pending()).hasSize(1);
    }

    @Test
    void aFloorFillsUpTheMonthAsFarAsTheContractHasItLeft() {
        Terms terms = new Terms(
                "C1",
                "P1",
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 3, 10),
                List.of(output(STARTED, 700)),
                new Caps(null, null, 2100L, 1000L));
        Entitlements owed =
                new Cases().participant("a", 1, "C1", "2024-02-01", null).entitlements("2024-03-10", terms);

        assertThat(told(owed)).containsExactly("2024-01 1000", "2024-02 300", "a 2024-02 700", "2024-03 100");
        assertThat(told(new Cases().entitlements("2024-01-30", terms))).isEmpty();
    }

    @Test
    void aContractIsPaidByTheMonthFromItsFirstToItsLast() {
        Terms terms = new Terms(
                "C1",
                "P1",
                LocalDate.of(2024, 1, 15),
                LocalDate.of(2024, 3, 10),
                List.of(
                        valid(fixed(100), Cases.FIRST, LocalDate.of(2024, 1, 31)),
                        valid(fixed(200), LocalDate.of(2024, 2, 1), null)),
                Caps.NONE);

        assertThat(told(new Cases().entitlements("2024-12-31", terms)))
                .containsExactly("2024-01 100", "2024-02 200", "2024-03 200");
    }

    /** Each cap in turn is the only one that binds. */
    @Test
    void everyCapCuts() {
        TermLine line = output(STARTED, 1000);
        Cases cases =
                new Cases().participant("a", 1, "C1", "2024-01-01", null).participant("b", 1, "C1", "2024-01-02", null);

        assertCut(cases, terms("C1", Caps.NONE, capped(line, null, 1500L)), CapKind.PERSON_OF_LINE);
        assertCut(cases, terms("C1", Caps.NONE, capped(line, 1500L, null)), CapKind.LINE);
        assertCut(cases, terms("C1", new Caps(1500L, null, null, null), line), CapKind.PERSON);
        assertCut(cases, terms("C1", new Caps(null, 1500L, null, null), line), CapKind.MONTH);
        assertCut(cases, terms("C1", new Caps(null, null, 1500L, null), line), CapKind.CONTRACT);
    }

    private static void assertCut(Cases cases, Terms terms, CapKind kind) {
        Entitlements owed = cases.entitlements("2024-01-31", terms);
        assertThat(told(owed)).containsExactly("a 2024-01 1000", "b 2024-01 500");
        assertThat(owed.claims().getLast().cutBy()).isEqualTo(kind);
    }

    /** Months of the contract, outputs by start, outcomes. */
    @Test
    void withinAMonthCapsAreUsedUpInAFixedOrder() {
        Terms terms = terms(
                "C1",
                new Caps(null, null, 2500L, null),
                status(EMPLOYED_OPEN, Anchor.END, 0, 0, 0, 1000),
                output(COMPLETED, 1000),
                valid(fixed(1000), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)));
        Entitlements owed = new Cases()
                .participant("a", 1, "C1", "2024-02-01", "2024-03-10")
                .participant("b", 2, "C1", "2024-01-01", "2024-03-20")
                .months(2, "2024-03", "o")
                .entitlements("2024-03-31", terms);

        assertThat(told(owed)).containsExactly("2024-03 1000", "b 2024-03 0", "a 2024-03 500", "b 2024-03 1000");
    }

    /** Why no test says that raising any cap never lowers the total: here a month's cap keeps a claim from using up two others. */
    @Test
    void whereCapsCrossAHigherOneMayLeaveLess() {
        Cases cases = new Cases()
                .participant("a", 1, "C1", "2024-01-01", "2024-02-10")
                .participant("b", 2, "C1", "2024-03-01", null);
        TermLine[] lines = {
            valid(fixed(1000), Cases.FIRST, LocalDate.of(2024, 1, 31)),
            capped(output(STARTED, 1000), 1000L, null),
            output(COMPLETED, 1000)
        };

        assertThat(told(cases.entitlements("2024-03-31", terms("C1", new Caps(1000L, 1000L, null, null), lines))))
                .containsExactly("2024-01 1000", "a 2024-01 0", "a 2024-02 1000", "b 2024-03 1000");
        assertThat(told(cases.entitlements("2024-03-31", terms("C1", new Caps(1000L, 2000L, null, null), lines))))
                .containsExactly("2024-01 1000", "a 2024-01 1000", "a 2024-02 0", "b 2024-03 0");
    }
}
