package fi.mittava.warehouse.disclosure;

/** Who asks, as far as disclosure rules go. */
public enum Profile {
    /** Officials, for their own areas. */
    MANAGER,
    /** Board papers and other areas. */
    VIEWER
}
