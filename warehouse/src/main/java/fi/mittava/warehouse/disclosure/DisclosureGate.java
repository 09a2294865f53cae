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

    /** What is left of a figure that may not be seen. */
    public static final Figure HIDDEN = new Figure(null, null, null, null, FigureStatus.SUPPRESSED, "TOO_FEW_PERSONS");

    private final Thresholds thresholds;
    private final Profile profile;
    private final Scope scope;
    private final Noise noise;

    /**
     * What a question reaches over.
     *
     * @param isPersonal whether it groups or filters by a personal dimension
     * @param isOverAYear whether each of its figures is of a year or more
     */
    public record Scope(boolean isPersonal, boolean isOverAYear) {}

    public DisclosureGate(DisclosurePolicy policy, Profile profile, Scope scope) {
        this.thresholds = policy.of(profile);
        this.profile = profile;
        this.scope = scope;
        this.noise = policy.noise(profile);
    }

    public Profile profile() {
        return profile;
    }

    /** What figures of this kind are to be made with. */
    public Noise noise(FigureKind kind) {
        return kind.isOfMeter() || kind == FigureKind.EFFECT ? Noise.NONE : noise;
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
        return thresholds.enough(kind, scope.isPersonal());
    }

    /** Fewest persons behind a figure of this kind. */
    int leastPersons(FigureKind kind) {
        return thresholds.least(kind, scope.isPersonal());
    }

    /** Whether figures of this kind are hidden at all for lack of persons. */
    public boolean isOpen(FigureKind kind) {
        return thresholds.enough(kind, scope.isPersonal()) == 1;
    }

    /** Whether totals are exact, so that they give away what is hidden beside what is shown. */
    boolean addsUp(FigureKind kind) {
        return noise(kind).isNone();
    }

    boolean isShown(Unguarded unguarded) {
        return isLargeEnough(unguarded) && unguarded.behind().stream().allMatch(this::isShown);
    }

    private boolean isLargeEnough(Unguarded unguarded) {
        FigureKind kind = unguarded.kind();
        if (isKeptFromProviders(kind)) {
            return false;
        }
        if (unguarded.n() == 0) {
            return isNobodyTold(kind);
        }
        return unguarded.persons() >= thresholds.least(kind, scope.isPersonal())
                && isNoisyCountLargeEnough(unguarded)
                && switch (kind) {
                    case REGISTER_SHARE -> isShareShown(unguarded);
                    case METER_SHARE -> thresholds.meter() == 1 || hits(unguarded) < unguarded.n();
                    case COUNT, REGISTER_MEAN, EFFECT, METER, METER_SILENCE -> true;
                };
    }

    /** What registers know of persons, and what a few answered in a short time. */
    private boolean isKeptFromProviders(FigureKind kind) {
        return profile == Profile.PROVIDER
                && thresholds.meter() > 1
                && (kind.isOfRegisters() || (kind.isOfMeter() && !scope.isOverAYear()));
    }

    /** Silence would tell of everybody; and where counts are noisy, none and a few look alike. */
    private boolean isNobodyTold(FigureKind kind) {
        return switch (kind) {
            case METER_SILENCE -> thresholds.meter() == 1;
            case COUNT -> noise.isNone();
            case REGISTER_SHARE, REGISTER_MEAN, EFFECT, METER, METER_SHARE -> true;
        };
    }

    private boolean isNoisyCountLargeEnough(Unguarded unguarded) {
        Long told = unguarded.figure().n();
        return noise(unguarded.kind()).isNone()
                || told == null
                || told >= thresholds.least(unguarded.kind(), scope.isPersonal());
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
