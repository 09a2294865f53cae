package fi.mittava.warehouse.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known on one day. */
final class Facts {

    private final List<PaidParticipation> participations;
    private final Map<Integer, StatusPath> paths = new HashMap<>();
    private final Map<String, List<SoftResult>> softResults = new HashMap<>();

    Facts(Collection<PaidParticipation> participations, Collection<PersonMonths> months, Collection<SoftResult> soft) {
        this.participations = participations.stream()
                .sorted(Comparator.comparing(PaidParticipation::reference))
                .toList();
        months.forEach(run ->
                paths.computeIfAbsent(run.person(), person -> new StatusPath()).add(run));
        soft.stream()
                .sorted(Comparator.comparing(SoftResult::source))
                .forEach(result -> softResults
                        .computeIfAbsent(result.participation(), reference -> new ArrayList<>())
                        .add(result));
    }

    /** By reference. */
    List<PaidParticipation> participations(String contract) {
        return participations.stream()
                .filter(participation -> participation.contract().equals(contract))
                .toList();
    }

    StatusPath path(int person) {
        return paths.getOrDefault(person, StatusPath.EMPTY);
    }

    /** Of several, the first by source. */
    Optional<SoftResult> softResult(String participation, @Nullable String source) {
        return softResults.getOrDefault(participation, List.of()).stream()
                .filter(result -> source == null || source.equals(result.source()))
                .findFirst();
    }
}
