package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that is owed under some contracts, as known on one day. It depends on nothing but terms and facts, in whatever order these
 * came.
 *
 * @param contracts by code
 * @param claims in order; also those that caps cut to nothing
 * @param lost what a rival's participation is paid for in its stead
 * @param pending in order
 */
public record Entitlements(
        LocalDate asOf,
        Map<String, Standing> contracts,
        List<Claim> claims,
        Set<ClaimKey> lost,
        List<Pending> pending) {

    private static final Comparator<Pending> ORDER = Comparator.comparing(Pending::contract)
            .thenComparing(Pending::version)
            .thenComparing(Pending::participation)
            .thenComparing(Pending::knowable, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * Of contracts that may compete: those that are left out can't.
     *
     * @throws TermsRefused no number comes of terms that aren't in order
     */
    public static Entitlements of(List<Terms> contracts, Evidence evidence, LocalDate asOf) {
        List<TermsProblem> problems = TermsRules.check(contracts, evidence, asOf);
        if (!problems.isEmpty()) {
            throw new TermsRefused(problems);
        }
        Facts facts = evidence.at(asOf);
        EarnedClaims claims = EarnedClaims.of(contracts, facts, asOf);
        Set<ClaimKey> lost = claims.all().stream().map(Earned::key).collect(Collectors.toCollection(HashSet::new));
        claims.kept().forEach(each -> lost.remove(each.key()));
        return new Entitlements(
                asOf,
                contracts.stream().collect(Collectors.toMap(Terms::contract, terms -> standing(terms, facts))),
                contracts.stream()
                        .flatMap(terms -> capped(terms, claims.kept(), asOf).stream())
                        .sorted(Comparator.comparing(Claim::key))
                        .toList(),
                lost,
                claims.pending().stream().sorted(ORDER).toList());
    }

    private static Standing standing(Terms terms, Facts facts) {
        return new Standing(
                terms.versions(), facts.participations(terms.contract()).size());
    }

    /** Month by month; a floor is the last of its month. */
    private static List<Claim> capped(Terms terms, List<Earned> kept, LocalDate asOf) {
        Map<YearMonth, List<Earned>> byMonth = kept.stream()
                .filter(each -> each.key().contract().equals(terms.contract()))
                .sorted(Earned.BY_DUE_MONTH)
                .collect(Collectors.groupingBy(each -> each.key().due(), TreeMap::new, Collectors.toList()));
        Set<YearMonth> floored = terms.caps().floorMonth() == null ? Set.of() : new HashSet<>(terms.months(asOf));
        TreeSet<YearMonth> months = new TreeSet<>(byMonth.keySet());
        months.addAll(floored);
        CapLedger ledger = new CapLedger(terms);
        List<Claim> claims = new ArrayList<>();
        for (YearMonth month : months) {
            List<Claim> due = byMonth.getOrDefault(month, List.of()).stream()
                    .map(ledger::claim)
                    .toList();
            claims.addAll(due);
            long missing = floored.contains(month) ? missing(terms, due) : 0;
            if (missing > 0) {
                claims.add(ledger.floor(
                        new ClaimKey(terms.contract(), Terms.floorVersion(terms.contract()), "", month), missing));
            }
        }
        return claims;
    }

    private static long missing(Terms terms, List<Claim> due) {
        return Objects.requireNonNull(terms.caps().floorMonth())
                - due.stream().mapToLong(Claim::amount).sum();
    }
}
