package fi.mittava.warehouse.payment;

import fi.mittava.warehouse.payment.TermsProblem.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What terms must keep to before any number comes of them. No message tells of a person. */
public final class TermsRules {

    private static final int FARTHEST = 24;
    private static final long MOST_CENTS = 100_000_000_000L;

    private final List<TermsProblem> problems = new ArrayList<>();

    private TermsRules() {}

    /** Terms by themselves; empty: in order. */
    public static List<TermsProblem> check(List<Terms> contracts) {
        TermsRules rules = new TermsRules();
        contracts.stream()
                .collect(Collectors.groupingBy(Terms::contract, TreeMap::new, Collectors.counting()))
                .forEach((contract, count) -> rules.require(
                        count == 1,
                        Rule.ONE_CONTRACT,
                        contract,
                        contract,
                        "has terms " + count + " times: keep one of them"));
        contracts.forEach(rules::check);
        return List.copyOf(rules.problems);
    }

    /** Terms, and then whether they price whoever takes part. */
    public static List<TermsProblem> check(List<Terms> contracts, Evidence evidence, LocalDate asOf) {
        List<TermsProblem> problems = check(contracts);
        if (!problems.isEmpty()) {
            return problems;
        }
        TermsRules rules = new TermsRules();
        Facts facts = evidence.at(asOf);
        contracts.forEach(terms -> rules.checkPriced(terms, facts.participations(terms.contract())));
        return List.copyOf(rules.problems);
    }

    private void check(Terms terms) {
        String contract = terms.contract();
        require(!terms.lines().isEmpty(), Rule.HAS_A_LINE, contract, contract, "has no line: add what it pays for");
        require(
                isInOrder(terms.start(), terms.end()),
                Rule.DATES_IN_ORDER,
                contract,
                contract,
                "ends on " + terms.end() + ", before it starts on " + terms.start() + ": mend either day");
        Caps caps = terms.caps();
        checkCents(contract, contract, "cap per person", caps.person());
        checkCents(contract, contract, "cap per month", caps.month());
        checkCents(contract, contract, "cap of the contract", caps.contract());
        checkCents(contract, contract, "floor per month", caps.floorMonth());
        checkFloor(contract, caps.floorMonth(), "cap per month", caps.month());
        checkFloor(contract, caps.floorMonth(), "cap of the contract", caps.contract());
        terms.lines().forEach(line -> check(terms, line));
        checkOverlaps(terms);
    }

    private void checkFloor(String contract, @Nullable Long floor, String name, @Nullable Long cap) {
        require(
                floor == null || cap == null || floor <= cap,
                Rule.FLOOR_UNDER_CAPS,
                contract,
                contract,
                "floor per month is " + floor + " cents, the " + name + " " + cap
                        + ": lower the floor or raise the cap");
    }

    private void check(Terms terms, TermLine line) {
        String contract = terms.contract();
        String where = terms.version(line);
        checkCents(contract, where, "price", line.price());
        checkCents(contract, where, "cap", line.cap());
        checkCents(contract, where, "cap per person", line.personCap());
        require(
                isInOrder(line.validFrom(), line.validTo()),
                Rule.DATES_IN_ORDER,
                contract,
                where,
                "is valid to " + line.validTo() + ", before it begins on " + line.validFrom() + ": mend either day");
        require(
                isInOrder(terms.start(), line.validTo()) && isInOrder(line.validFrom(), terms.end()),
                Rule.DATES_IN_ORDER,
                contract,
                where,
                "is never valid while the contract is, from " + terms.start() + " to "
                        + (terms.end() == null ? "further notice" : terms.end()) + ": mend its days");
        Optional<PaidMetric> metric = PaidMetric.of(line.metric());
        require(
                metric.isPresent() && metric.get().component() == line.component(),
                Rule.KNOWN_METRIC,
                contract,
                where,
                "pays by " + line.metric() + ", which is none of what " + line.component()
                        + " can pay for: name one of " + metrics(line.component()));
        metric.ifPresent(known -> checkParts(contract, where, line, known));
    }

    private void checkParts(String contract, String where, TermLine line, PaidMetric metric) {
        Integer horizon = line.horizon();
        require(
                metric.isStatus() ? horizon != null && horizon >= 0 && horizon <= FARTHEST : horizon == null,
                Rule.KNOWN_HORIZON,
                contract,
                where,
                metric.isStatus()
                        ? "has horizon " + horizon + ": name 0 to " + FARTHEST + " months"
                        : "has a horizon that " + metric + " can't use: leave it out");
        require(
                metric.isStatus() == (line.anchor() != null),
                Rule.HAS_WHAT_IT_NEEDS,
                contract,
                where,
                metric.isStatus()
                        ? "doesn't say from which day months count: name START or END"
                        : "has an anchor that " + metric + " can't use: leave it out");
        boolean isWindow = line.sustainMonths() >= 0
                && line.sustainMonths() <= FARTHEST
                && line.gapMonths() >= 0
                && line.gapMonths() < line.window()
                && (horizon == null || horizon > FARTHEST || horizon + line.window() - 1 <= FARTHEST);
        require(
                metric.isStatus() ? isWindow : line.sustainMonths() == 0 && line.gapMonths() == 0,
                Rule.IN_BOUNDS,
                contract,
                where,
                metric.isStatus()
                        ? "must last " + line.sustainMonths() + " months from month " + horizon + " on, with a gap of "
                                + line.gapMonths() + ": end by month " + FARTHEST + ", and name a shorter gap"
                        : "must last " + line.sustainMonths() + " months, which " + metric + " can't: leave them out");
        Double rate = line.leastResponseRate();
        require(
                metric == PaidMetric.RELIABLE_CHANGE ? rate != null && rate >= 0 && rate <= 1 : rate == null,
                Rule.HAS_WHAT_IT_NEEDS,
                contract,
                where,
                metric == PaidMetric.RELIABLE_CHANGE
                        ? "has least response rate " + rate + ": name a share from 0 to 1"
                        : "has a response rate that " + metric + " can't use: leave it out");
        require(
                line.component() != Component.FIXED || (line.targetGroup() == null && line.personCap() == null),
                Rule.HAS_WHAT_IT_NEEDS,
                contract,
                where,
                "pays for the contract's months, but names a target group or a cap per person: leave them out");
    }

    private void checkOverlaps(Terms terms) {
        List<TermLine> lines = terms.lines();
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                require(
                        !overlap(lines.get(one), lines.get(other)),
                        Rule.NO_OVERLAP,
                        terms.contract(),
                        terms.version(lines.get(one)),
                        "is valid on days on which " + terms.version(lines.get(other))
                                + " prices the same: end one before the other begins");
            }
        }
    }

    private static boolean overlap(TermLine one, TermLine other) {
        return one.slot().equals(other.slot())
                && (one.targetGroup() == null
                        ? other.targetGroup() == null
                        : one.targetGroup().equals(other.targetGroup()))
                && isInOrder(one.validFrom(), other.validTo())
                && isInOrder(other.validFrom(), one.validTo());
    }

    private void checkPriced(Terms terms, List<PaidParticipation> participations) {
        List<List<TermLine>> slots = terms.slots().values().stream()
                .filter(lines -> lines.getFirst().component() != Component.FIXED)
                .toList();
        for (List<TermLine> lines : slots) {
            String where = terms.contract() + "/" + lines.getFirst().slot();
            requirePrices(
                    terms,
                    where,
                    participations.stream()
                            .filter(participation ->
                                    Terms.priced(lines, participation).isEmpty()
                                            && isBetweenPrices(participation, lines))
                            .map(participation -> groups(participation)
                                    + (isPricedOn(participation, lines) ? "" : " from " + participation.startMonth())));
        }
        if (!slots.isEmpty()) {
            requirePrices(
                    terms,
                    terms.contract(),
                    participations.stream()
                            .filter(participation ->
                                    slots.stream().noneMatch(lines -> isPricedOn(participation, lines)))
                            .map(participation -> "participations from " + participation.startMonth()));
        }
    }

    private void requirePrices(Terms terms, String where, Stream<String> unpriced) {
        unpriced.distinct()
                .sorted()
                .forEach(who -> require(
                        false,
                        Rule.PRICED_FOR_ALL,
                        terms.contract(),
                        where,
                        "has no price for " + who + ": add a line for them, or one for all"));
    }

    /** Before its first version and after its last one a contract may leave it unpaid. */
    private static boolean isBetweenPrices(PaidParticipation participation, List<TermLine> lines) {
        return lines.stream().anyMatch(line -> !participation.start().isBefore(line.validFrom()))
                && lines.stream().anyMatch(line -> isInOrder(participation.start(), line.validTo()));
    }

    private static boolean isPricedOn(PaidParticipation participation, List<TermLine> lines) {
        return lines.stream().anyMatch(line -> line.isValidOn(participation.start()));
    }

    private static String groups(PaidParticipation participation) {
        return participation.targetGroups().isEmpty()
                ? "participations without a target group"
                : "target group " + String.join(" and ", participation.targetGroups());
    }

    private void checkCents(String contract, String where, String name, @Nullable Long cents) {
        require(
                cents == null || (cents >= 0 && cents <= MOST_CENTS),
                Rule.IN_BOUNDS,
                contract,
                where,
                name + " is " + cents + " cents: name 0 to " + MOST_CENTS);
    }

    private static boolean isInOrder(LocalDate first, @Nullable LocalDate last) {
        return last == null || !last.isBefore(first);
    }

    private static String metrics(Component component) {
        return Arrays.stream(PaidMetric.values())
                .filter(metric -> metric.component() == component)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private void require(boolean isKept, Rule rule, String contract, String where, String message) {
        if (!isKept) {
            problems.add(new TermsProblem(rule, contract, where, where + " " + message));
        }
    }
}
