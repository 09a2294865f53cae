package fi.mittava.warehouse.disclosure;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.Map;

/** The thresholds of every profile, from the settings {@code disclosure.<profile>.…}. */
public final class DisclosurePolicy {

    private final Map<Profile, Thresholds> thresholds;

    DisclosurePolicy(Thresholds manager, Thresholds viewer) {
        this.thresholds = Map.of(Profile.MANAGER, manager, Profile.VIEWER, viewer);
    }

    public static DisclosurePolicy of(Settings settings) {
        return new DisclosurePolicy(
                new Thresholds(
                        settings.integer(Setting.DISCLOSURE_MANAGER_COUNTS),
                        settings.integer(Setting.DISCLOSURE_MANAGER_COUNTS_PERSONAL),
                        settings.integer(Setting.DISCLOSURE_MANAGER_REGISTER),
                        settings.integer(Setting.DISCLOSURE_MANAGER_REGISTER_EXTREMES),
                        settings.integer(Setting.DISCLOSURE_MANAGER_REGISTER_PARTS),
                        settings.integer(Setting.DISCLOSURE_MANAGER_METER)),
                new Thresholds(
                        settings.integer(Setting.DISCLOSURE_VIEWER_COUNTS),
                        settings.integer(Setting.DISCLOSURE_VIEWER_COUNTS_PERSONAL),
                        settings.integer(Setting.DISCLOSURE_VIEWER_REGISTER),
                        settings.integer(Setting.DISCLOSURE_VIEWER_REGISTER_EXTREMES),
                        settings.integer(Setting.DISCLOSURE_VIEWER_REGISTER_PARTS),
                        settings.integer(Setting.DISCLOSURE_VIEWER_METER)));
    }

    /** Shows every figure; for checks of the figures themselves. */
    public static DisclosurePolicy open() {
        Thresholds one = new Thresholds(1, 1, 1, 1, 1, 1);
        return new DisclosurePolicy(one, one);
    }

    /** Fewest persons behind a figure of this kind that the profile ever sees; catalogues tell it. */
    public int leastPersons(FigureKind kind, Profile profile, boolean isPersonal) {
        return of(profile).least(kind, isPersonal);
    }

    Thresholds of(Profile profile) {
        Thresholds found = thresholds.get(profile);
        if (found == null) {
            throw new IllegalStateException("no disclosure thresholds for profile " + profile);
        }
        return found;
    }
}
