package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What contracts that may compete would owe if some persons were there several times, and others not at all. Copies of a person
 * are different persons to caps. Not for several threads at once.
 *
 * @see Entitlements what is owed with everybody there once
 */
public final class DrawnClaims {

    private final List<Terms> contracts;
    private final List<CapRun> runs = new ArrayList<>();
    private final List<DrawnClaim> claims = new ArrayList<>();
    private final List<DrawnClaim> lost = new ArrayList<>();
    private final List<Pending> pending;

    /**
     * One claim before caps.
     *
     * @param contract place of its contract
     * @param participation null: of the contract itself
     */
    public record DrawnClaim(
            int contract, TermLine line, @Nullable PaidParticipation participation) {}

    /**
     * Of terms that {@link TermsRules} finds nothing wrong with; what no line prices earns nothing.
     *
     * @param evidence of participations in these contracts
     */
    public DrawnClaims(List<Terms> contracts, Evidence evidence, LocalDate asOf) {
        this.contracts = List.copyOf(contracts);
        EarnedClaims earned = EarnedClaims.of(contracts, evidence.at(asOf), asOf);
        this.pending = List.copyOf(earned.pending());
        Map<String, List<Earned>> byContract = byContract(earned.kept());
        Map<String, List<Earned>> all = byContract(earned.all());
        for (int place = 0; place < contracts.size(); place++) {
            Terms terms = contracts.get(place);
            CapRun run = new CapRun(terms, byContract.getOrDefault(terms.contract(), List.of()), asOf);
            runs.add(run);
            Set<ClaimKey> kept = new HashSet<>();
            for (Earned each : run.claims()) {
                claims.add(new DrawnClaim(place, each.line(), each.participation()));
                kept.add(each.key());
            }
            for (Earned each : all.getOrDefault(terms.contract(), List.of())) {
                if (!kept.contains(each.key())) {
                    lost.add(new DrawnClaim(place, each.line(), each.participation()));
                }
            }
        }
    }

    private static Map<String, List<Earned>> byContract(List<Earned> earned) {
        Map<String, List<Earned>> byContract = new HashMap<>();
        earned.forEach(each -> byContract
                .computeIfAbsent(each.key().contract(), key -> new ArrayList<>())
                .add(each));
        return byContract;
    }

    public List<Terms> contracts() {
        return contracts;
    }

    /** Contract by contract, in the order in which caps are used up. */
    public List<DrawnClaim> claims() {
        return claims;
    }

    /** What was reached, but is paid for a rival's participation. */
    public List<DrawnClaim> lost() {
        return lost;
    }

    public List<Pending> pending() {
        return pending;
    }

    /**
     * Cents: of each of {@link #claims()}, all copies together, then of each of {@link #contracts()} what its floor adds.
     *
     * @param copies by person, how often each is there
     */
    public long[] draw(int[] copies) {
        long[] amounts = new long[claims.size() + runs.size()];
        int from = 0;
        for (int place = 0; place < runs.size(); place++) {
            CapRun run = runs.get(place);
            amounts[claims.size() + place] = run.draw(copies, amounts, from);
            from += run.claims().size();
        }
        return amounts;
    }
}
