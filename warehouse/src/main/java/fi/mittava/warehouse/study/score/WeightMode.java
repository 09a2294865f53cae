package fi.mittava.warehouse.study.score;

/** How peers' weights add up. */
public enum WeightMode {
    /** By the odds alone. */
    POOLED,
    /** Within each cell to the number of its participants. */
    CELL
}
