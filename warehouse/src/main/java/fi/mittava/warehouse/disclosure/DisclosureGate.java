package fi.mittava.warehouse.disclosure;

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
                && (unguarded.kind() != FigureKind.REGISTER_SHARE || isShareShown(unguarded));
    }

    private boolean isShareShown(Unguarded share) {
        Long hits = share.hits();
        if (hits == null) {
            throw new IllegalArgumentException("a share needs its numerator");
        }
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
