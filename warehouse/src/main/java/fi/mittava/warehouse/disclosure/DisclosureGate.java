package fi.mittava.warehouse.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Decides which figures one caller may see. Every figure passes here, and a figure that may not be seen leaves nothing
 * but its status.
 */
public final class DisclosureGate {

    private static final Figure HIDDEN = new Figure(null, null, null, null, FigureStatus.SUPPRESSED, "TOO_FEW_PERSONS");

    private final Thresholds thresholds;
    private final boolean isPersonal;

    /** @param isPersonal whether the question groups or filters by a personal dimension */
    public DisclosureGate(DisclosurePolicy policy, Profile profile, boolean isPersonal) {
        this.thresholds = policy.of(profile);
        this.isPersonal = isPersonal;
    }

    public Figure pass(Unguarded unguarded) {
        return isShown(unguarded) ? unguarded.figure() : HIDDEN;
    }

    /**
     * Shares of one whole, of which the others give away any single one: where one alone is hidden, the smallest shown one
     * that is not empty is hidden with it; where all hidden ones are empty, every one is, since their sum tells so.
     */
    public List<Figure> passParts(List<Unguarded> parts) {
        boolean[] isHidden = new boolean[parts.size()];
        int hidden = 0;
        long hits = 0;
        for (int part = 0; part < parts.size(); part++) {
            isHidden[part] = !isShown(parts.get(part));
            hidden += isHidden[part] ? 1 : 0;
            hits += isHidden[part] ? hits(parts.get(part)) : 0;
        }
        if (hidden > 0 && hits == 0) {
            Arrays.fill(isHidden, true);
        } else if (hidden == 1) {
            isHidden[smallestShown(parts, isHidden)] = true;
        }
        return IntStream.range(0, parts.size())
                .mapToObj(part -> isHidden[part] ? HIDDEN : parts.get(part).figure())
                .toList();
    }

    private static int smallestShown(List<Unguarded> parts, boolean[] isHidden) {
        return IntStream.range(0, parts.size())
                .filter(part -> !isHidden[part])
                .boxed()
                .min(Comparator.comparingLong((Integer part) -> {
                    long hits = hits(parts.get(part));
                    return hits == 0 ? Long.MAX_VALUE : hits;
                }))
                .orElseThrow();
    }

    private static long hits(Unguarded share) {
        return Objects.requireNonNull(share.hits(), "a share needs its numerator");
    }

    /** Persons that need not be counted any further: no rule can hide a figure with as many. */
    public int enoughPersons(FigureKind kind) {
        return thresholds.enough(kind, isPersonal);
    }

    private boolean isShown(Unguarded unguarded) {
        return isLargeEnough(unguarded) && unguarded.behind().stream().allMatch(this::isShown);
    }

    private boolean isLargeEnough(Unguarded unguarded) {
        if (unguarded.n() == 0) {
            return true;
        }
        return unguarded.persons() >= thresholds.least(unguarded.kind(), isPersonal)
                && switch (unguarded.kind()) {
                    case REGISTER_SHARE -> isShareShown(unguarded);
                    case METER_SHARE -> thresholds.meter() == 1 || hits(unguarded) < unguarded.n();
                    case COUNT, REGISTER_MEAN, METER -> true;
                };
    }

    private boolean isShareShown(Unguarded share) {
        long hits = hits(share);
        long others = share.n() - hits;
        boolean isExtreme = hits == 0 || others == 0;
        return (!isExtreme || share.persons() >= thresholds.registerExtremes())
                && isPartShown(hits)
                && isPartShown(others);
    }

    private boolean isPartShown(long participations) {
        return participations == 0 || participations >= thresholds.registerParts();
    }
}
