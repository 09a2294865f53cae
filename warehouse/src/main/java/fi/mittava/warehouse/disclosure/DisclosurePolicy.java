package fi.mittava.warehouse.disclosure;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.Map;

/** The thresholds of every profile, and the noise of the public one, from the settings {@code disclosure.<profile>.…}. */
public final class DisclosurePolicy {

    private static final Thresholds NONE = new Thresholds(1, 1, 1, 1, 1, 1);

    /** Noisy counts of one or two never occur. */
    private static final int BLOCKED = 2;

    private final Map<Profile, Thresholds> thresholds;
    private final Noise publicNoise;

    private DisclosurePolicy(Map<Profile, Thresholds> thresholds, Noise publicNoise) {
        this.thresholds = thresholds;
        this.publicNoise = publicNoise;
    }

    public static DisclosurePolicy of(Settings settings) {
        return new DisclosurePolicy(
                Map.of(
                        Profile.MANAGER, read(Profile.MANAGER, settings),
                        Profile.PROVIDER, provider(settings),
                        Profile.VIEWER, read(Profile.VIEWER, settings),
                        Profile.PUBLIC, read(Profile.PUBLIC, settings)),
                noise(settings));
    }

    private static Noise noise(Settings settings) {
        try {
            return Noise.of(NoiseTable.of(
                    settings.integer(Setting.DISCLOSURE_PUBLIC_VARIANCE),
                    settings.integer(Setting.DISCLOSURE_PUBLIC_BOUND),
                    BLOCKED));
        } catch (IllegalArgumentException rule) {
            throw new CommandFailure(
                    "settings " + Setting.DISCLOSURE_PUBLIC_VARIANCE.key() + " and "
                            + Setting.DISCLOSURE_PUBLIC_BOUND.key() + " don't go together: " + rule.getMessage(),
                    rule);
        }
    }

    private static Thresholds read(Profile profile, Settings settings) {
        return new Thresholds(
                least(profile, "COUNTS", settings),
                least(profile, "COUNTS_PERSONAL", settings),
                least(profile, "REGISTER", settings),
                least(profile, "REGISTER_EXTREMES", settings),
                least(profile, "REGISTER_PARTS", settings),
                least(profile, "METER", settings));
    }

    private static int least(Profile profile, String rule, Settings settings) {
        return settings.integer(Setting.valueOf("DISCLOSURE_" + profile.name() + "_" + rule));
    }

    /**
     * Registers tell providers nothing, and questions by a personal dimension are refused: these thresholds are those of pooled
     * effects and of the study's diagnostics.
     */
    private static Thresholds provider(Settings settings) {
        int meter = least(Profile.PROVIDER, "METER", settings);
        return new Thresholds(least(Profile.PROVIDER, "COUNTS", settings), meter, meter, meter, 1, meter);
    }

    /** Shows every figure as it is; for checks of the figures themselves. */
    public static DisclosurePolicy open() {
        return new DisclosurePolicy(
                Map.of(Profile.MANAGER, NONE, Profile.PROVIDER, NONE, Profile.VIEWER, NONE, Profile.PUBLIC, NONE),
                Noise.NONE);
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

    Noise noise(Profile profile) {
        return profile == Profile.PUBLIC ? publicNoise : Noise.NONE;
    }
}
