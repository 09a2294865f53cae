package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Entitlements;
import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.PaidParticipation;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some contracts are owed by what is known now, and of which persons it is known. */
final class OwedNow {

    private final Entitlements owed;
    private final Map<String, Map<ClaimKey, Integer>> persons = new HashMap<>();

    OwedNow(Entitlements owed, Evidence evidence) {
        this.owed = owed;
        Map<String, Integer> byParticipation = new HashMap<>();
        evidence.participations().forEach(known -> {
            PaidParticipation participation = known.fact();
            byParticipation.put(participation.reference(), participation.person());
        });
        Stream.of(
                        owed.lost().stream(),
                        owed.missed().stream(),
                        owed.claims().stream().map(Claim::key))
                .flatMap(keys -> keys)
                .forEach(key -> {
                    @Nullable Integer person = byParticipation.get(key.participation());
                    if (person != null) {
                        persons.computeIfAbsent(key.contract(), contract -> new HashMap<>())
                                .put(key, person);
                    }
                });
    }

    Entitlements owed() {
        return owed;
    }

    /** All of a contract that is known by a month to have been reached or not, with the person. */
    Map<ClaimKey, Integer> persons(String contract, YearMonth month) {
        Map<ClaimKey, Integer> known = new HashMap<>(persons.getOrDefault(contract, Map.of()));
        known.keySet().removeIf(key -> key.due().isAfter(month));
        return known;
    }
}
