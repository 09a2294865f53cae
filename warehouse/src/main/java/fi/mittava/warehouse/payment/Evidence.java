package fi.mittava.warehouse.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All that has come to be known, in any order; of each key at most one fact a day. */
public record Evidence(
        List<Known<PaidParticipation>> participations,
        List<Known<PersonMonths>> months,
        List<Known<SoftResult>> softResults) {

    public Evidence {
        participations = List.copyOf(participations);
        months = List.copyOf(months);
        softResults = List.copyOf(softResults);
    }

    /** Those known on a day, by reference. */
    public List<PaidParticipation> participations(LocalDate asOf) {
        return current(participations, PaidParticipation::reference, asOf).stream()
                .sorted(Comparator.comparing(PaidParticipation::reference))
                .toList();
    }

    Facts at(LocalDate asOf) {
        return new Facts(
                current(participations, PaidParticipation::reference, asOf),
                current(months, run -> List.of(run.person(), run.from(), run.source()), asOf),
                current(softResults, result -> List.of(result.participation(), result.source()), asOf));
    }

    private static <T> Collection<T> current(List<Known<T>> versions, Function<T, Object> key, LocalDate asOf) {
        Map<Object, Known<T>> latest = new HashMap<>();
        for (Known<T> version : versions) {
            if (!version.since().isAfter(asOf)) {
                latest.merge(key.apply(version.fact()), version, Evidence::later);
            }
        }
        return latest.values().stream()
                .filter(version -> !version.isWithdrawn())
                .map(Known::fact)
                .toList();
    }

    private static <T> Known<T> later(Known<T> one, Known<T> other) {
        if (one.since().equals(other.since()) && !one.equals(other)) {
            throw new IllegalArgumentException("two different facts of one key are known from " + one.since());
        }
        return one.since().isAfter(other.since()) ? one : other;
    }
}
