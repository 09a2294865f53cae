package fi.mittava.warehouse.budget;

/** What of a question sets limits. */
public enum BudgetArgument {
    BUDGET,
    LEAST_SHARE,
    MOST_SHARE,
    LEARNING_SHARE,
    VOLUMES
}
