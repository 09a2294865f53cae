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
 * @param missed what is known not to have been reached
 * @param pending in order
 */
public record Entitlements(
        LocalDate asOf,
        Map<String, Standing> contracts,
        List<Claim> claims,
        Set<ClaimKey> lost,
        Set<ClaimKey> missed,
        List<Pending> pending) {

    private static final Comparator<Pending> ORDER = Comparator.comparing(Pending::contract)
            .thenComparing(Pending::version)
            .thenComparing(Pending::participation)
            .thenComparing(Pending::knowable, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Where nothing is settled. */
    public static Entitlements of(List<Terms> contracts, Evidence evidence, LocalDate asOf) {
        return of(contracts, evidence, asOf, List.of());
    }

    /**
     * Of contracts that may compete: those that are left out can't.
     *
     * @param settled as booked last, each once: claims of participations that nothing is known of any more, such as erased ones.
     *     They stay as they are and use up caps before all others
     * @throws TermsRefused no number comes of terms that aren't in order
     */
    public static Entitlements of(List<Terms> contracts, Evidence evidence, LocalDate asOf, List<Claim> settled) {
        List<TermsProblem> problems = TermsRules.check(contracts, evidence, asOf);
        if (!problems.isEmpty()) {
            throw new TermsRefused(problems);
        }
        Facts facts = evidence.at(asOf);
        EarnedClaims claims = EarnedClaims.of(contracts, facts, asOf);
        Set<ClaimKey> lost = claims.all().stream().map(Earned::key).collect(Collectors.toCollection(HashSet::new));
        if (settled.stream().map(Claim::key).anyMatch(lost::contains)) {
            throw new IllegalArgumentException("a claim can't be settled while its participation is known");
        }
        claims.kept().forEach(each -> lost.remove(each.key()));
        return new Entitlements(
                asOf,
                contracts.stream().collect(Collectors.toMap(Terms::contract, terms -> standing(terms, facts))),
                contracts.stream()
                        .flatMap(terms -> capped(terms, claims.kept(), settled(terms, settled), asOf).stream())
                        .sorted(Comparator.comparing(Claim::key))
                        .toList(),
                lost,
                claims.missed(),
                claims.pending().stream().sorted(ORDER).toList());
    }

    private static Standing standing(Terms terms, Facts facts) {
        return new Standing(
                terms.versions(), facts.participations(terms.contract()).size());
    }

    private static List<Claim> settled(Terms terms, List<Claim> settled) {
        return settled.stream()
                .filter(claim -> claim.key().contract().equals(terms.contract()))
                .toList();
    }

    /** Month by month; a floor is the last of its month. */
    private static List<Claim> capped(Terms terms, List<Earned> kept, List<Claim> settled, LocalDate asOf) {
        Map<YearMonth, List<Earned>> byMonth = kept.stream()
                .filter(each -> each.key().contract().equals(terms.contract()))
                .sorted(Earned.BY_DUE_MONTH)
                .collect(Collectors.groupingBy(each -> each.key().due(), TreeMap::new, Collectors.toList()));
        Set<YearMonth> floored = terms.caps().floorMonth() == null ? Set.of() : new HashSet<>(terms.months(asOf));
        TreeSet<YearMonth> months = new TreeSet<>(byMonth.keySet());
        months.addAll(floored);
        CapLedger ledger = new CapLedger(terms);
        settled.forEach(ledger::settle);
        List<Claim> claims = new ArrayList<>(settled);
        for (YearMonth month : months) {
            byMonth.getOrDefault(month, List.of()).forEach(earned -> claims.add(ledger.claim(earned)));
            long missing = floored.contains(month) ? missing(terms, month, claims) : 0;
            if (missing > 0) {
                claims.add(ledger.floor(
                        new ClaimKey(terms.contract(), Terms.floorVersion(terms.contract()), "", month), missing));
            }
        }
        return claims;
    }

    private static long missing(Terms terms, YearMonth month, List<Claim> claims) {
        return Objects.requireNonNull(terms.caps().floorMonth())
                - claims.stream()
                        .filter(claim -> claim.key().due().equals(month))
                        .mapToLong(Claim::amount)
                        .sum();
    }
}
