package fi.mittava.warehouse.disclosure;

/** Who asks, as far as disclosure rules go. */
public enum Profile {
    /** Officials, for their own areas. */
    MANAGER,
    /** Providers, for their own contracts: nothing of registers, no personal dimension, meters over a year, pooled effects. */
    PROVIDER,
    /** Board papers and other areas. */
    VIEWER,
    /** Anybody: only questions of a closed list, counts and shares with noise. */
    PUBLIC;

    /** Whether a question may group or filter by a personal dimension. */
    public boolean seesPersonalDimensions() {
        return this != PROVIDER;
    }

    /** Whether only the effect of a whole service type is told, whatever the group. */
    public boolean seesPooledEffectsOnly() {
        return this == PROVIDER || this == PUBLIC;
    }
}
