package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.DrawnClaims;
import fi.mittava.warehouse.payment.DrawnClaims.DrawnClaim;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.Pending;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is paid of compared participations but for time, beside what peers say of it; only as far as the study's checks let it. */
final class PaidEvents {

    /** Peers are told of up to so many months after the start. */
    static final int FARTHEST = 24;

    private record Key(String version, String participation) {}

    /** One price in one service type. */
    private record Kind(
            int serviceType, PaidMetric metric, @Nullable Anchor anchor, int horizon) {}

    /**
     * What one price is paid for, of one participation.
     *
     * @param place of the participation
     * @param slot what is paid for, whatever the price
     * @param isDecided whether it is known if it was reached
     * @param peers at most this probable without the service, in the participation's own months; NaN: not told or no status
     * @param usualPeers the same in the months that are usual in its service type
     * @param error of what peers say
     */
    record Event(
            int place,
            int serviceType,
            String slot,
            TermLine line,
            boolean isDecided,
            boolean isReached,
            double peers,
            double usualPeers,
            double error) {

        boolean isStatus() {
            return line.paid().isStatus();
        }
    }

    private final Cells cells;
    private final Map<String, Studied> studied;
    private final StudyGate gate;
    private final Map<Integer, Integer> usualMonths;
    private final Map<Kind, StudyGate.Judgement> judged = new HashMap<>();
    private final Set<NotCompared> notCompared = new LinkedHashSet<>();
    private final Set<Integer> refusedTypes = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    PaidEvents(TenderCase tender, Cells cells, DrawnClaims claims, StudyGate gate) {
        this.cells = cells;
        this.studied = tender.studied();
        this.gate = gate;
        this.usualMonths = usualMonths();
        Map<String, LineCounts.Priced> priced = new HashMap<>();
        Map<String, Terms> terms = new TreeMap<>();
        claims.contracts().forEach(each -> {
            priced.put(each.contract(), new LineCounts.Priced(each));
            terms.put(each.contract(), each);
        });
        Set<Key> reached = new HashSet<>();
        claims.claims().forEach(claim -> add(reached, claim, claims));
        claims.lost().forEach(claim -> add(reached, claim, claims));
        Set<Key> awaited = new HashSet<>();
        for (Pending each : claims.pending()) {
            awaited.add(new Key(each.version(), each.participation()));
        }
        for (int place = 0; place < cells.participations().size(); place++) {
            PaidParticipation participation = cells.participations().get(place);
            LineCounts.Priced contract = priced.get(participation.contract());
            if (contract != null) {
                for (TermLine line : contract.lines(participation)) {
                    Key key = new Key(
                            Objects.requireNonNull(terms.get(participation.contract()))
                                    .version(line),
                            participation.reference());
                    add(place, line, !awaited.contains(key), reached.contains(key));
                }
            }
        }
    }

    private static void add(Set<Key> reached, DrawnClaim claim, DrawnClaims claims) {
        PaidParticipation participation = claim.participation();
        if (participation != null && !LineCounts.isOfTime(claim.line().paid())) {
            reached.add(
                    new Key(claims.contracts().get(claim.contract()).version(claim.line()), participation.reference()));
        }
    }

    private void add(int place, TermLine line, boolean isDecided, boolean isReached) {
        PaidParticipation participation = cells.participations().get(place);
        Studied of = studied.get(participation.reference());
        if (of == null || LineCounts.isOfTime(line.paid())) {
            return;
        }
        if (line.paid() == PaidMetric.RELIABLE_CHANGE) {
            notCompared.add(new NotCompared(null, line.paid(), "NO_COMPARISON"));
        }
        if (line.paid().isStatus()
                && !judgement(of, line)
                        .map(judgement -> judgement.refusal() == null)
                        .orElse(false)) {
            refusedTypes.add(of.serviceType());
            return;
        }
        if (of.isCompared()) {
            Integer own = monthsToAnchor(participation, line);
            double error = judgement(of, line).map(StudyGate.Judgement::error).orElse(0.0);
            events.add(new Event(
                    place,
                    of.serviceType(),
                    line.slot(),
                    line,
                    isDecided,
                    isReached,
                    own == null ? Double.NaN : peers(of, line, own),
                    peers(of, line, usualToAnchor(of, line)),
                    error));
        }
    }

    /** Empty of what isn't a status. */
    private Optional<StudyGate.Judgement> judgement(Studied of, TermLine line) {
        Integer horizon = line.horizon();
        if (!line.paid().isStatus() || horizon == null) {
            return Optional.empty();
        }
        Kind kind = new Kind(of.serviceType(), line.paid(), line.anchor(), horizon);
        return Optional.of(judged.computeIfAbsent(kind, missing -> {
            int month = usualToAnchor(of, line) + horizon;
            StudyGate.Judgement judgement = !usualMonths.containsKey(of.serviceType())
                    ? new StudyGate.Judgement("NOT_COMPARED", 0)
                    : month > FARTHEST
                            ? new StudyGate.Judgement("BEYOND_PEERS", 0)
                            : gate.judge(of.serviceType(), line.paid(), month);
            if (judgement.refusal() != null) {
                notCompared.add(new NotCompared(of.serviceType(), line.paid(), judgement.refusal()));
            }
            return judgement;
        }));
    }

    /** By service type of compared participations: months from the start to the end, as of half of those that have ended. */
    private Map<Integer, Integer> usualMonths() {
        Map<Integer, List<Integer>> months = new HashMap<>();
        for (PaidParticipation participation : cells.participations()) {
            Studied of = studied.get(participation.reference());
            if (of != null && of.isCompared()) {
                List<Integer> ofType = months.computeIfAbsent(of.serviceType(), type -> new ArrayList<>());
                YearMonth end = participation.endMonth();
                if (end != null) {
                    ofType.add(Math.toIntExact(ChronoUnit.MONTHS.between(participation.startMonth(), end)));
                }
            }
        }
        Map<Integer, Integer> usual = new HashMap<>();
        months.forEach((type, all) -> {
            Collections.sort(all);
            usual.put(type, all.isEmpty() ? 0 : all.get((all.size() - 1) / 2));
        });
        return usual;
    }

    /** Null: not ended. */
    private static @Nullable Integer monthsToAnchor(PaidParticipation participation, TermLine line) {
        YearMonth end = participation.endMonth();
        if (line.anchor() != Anchor.END) {
            return 0;
        }
        return end == null
                ? null
                : Integer.valueOf(Math.toIntExact(ChronoUnit.MONTHS.between(participation.startMonth(), end)));
    }

    private int usualToAnchor(Studied of, TermLine line) {
        return line.anchor() == Anchor.END ? usualMonths.getOrDefault(of.serviceType(), 0) : 0;
    }

    /**
     * How probable the status is without the service in the least probable month that may not lack it: all of them together are
     * no more probable.
     */
    private static double peers(Studied of, TermLine line, int toAnchor) {
        Integer horizon = line.horizon();
        if (horizon == null) {
            return Double.NaN;
        }
        int months = line.gapMonths() == 0 ? line.window() : 1;
        double least = Double.POSITIVE_INFINITY;
        for (int month = 0; month < months; month++) {
            // The study tells of a window's months as far as it reaches; a bound needs no more.
            double probability = of.peers(line.paid(), toAnchor + horizon + month);
            least = Double.isNaN(probability) && month > 0 ? least : Math.min(least, probability);
        }
        return least;
    }

    /** In no service type that was refused for one of its outcomes, where several are paid together. */
    List<Event> events() {
        return events;
    }

    /** Service types of which the study's checks refuse an outcome. */
    Set<Integer> refusedTypes() {
        return refusedTypes;
    }

    List<NotCompared> notCompared() {
        return notCompared.stream()
                .sorted(Comparator.comparing(NotCompared::metric)
                        .thenComparing(NotCompared::serviceType, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Whether what the line pays is of a service type that peers may tell of. */
    boolean isComparable(PaidParticipation participation, TermLine line) {
        Studied of = studied.get(participation.reference());
        return of != null
                && judgement(of, line)
                        .map(judgement -> judgement.refusal() == null)
                        .orElse(false);
    }
}
