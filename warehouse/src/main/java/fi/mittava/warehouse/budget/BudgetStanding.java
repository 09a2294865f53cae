package fi.mittava.warehouse.budget;

/** What part a service has in a scenario. */
public enum BudgetStanding {
    /** Its effect is told: it is given money by what that brings. */
    ESTIMATED,
    /** Its effect isn't told: it keeps a share of its money, so that more can be learnt. */
    KEPT_FOR_LEARNING,
    /** Its volume or cost isn't told: neither the budget nor the results have anything of it. */
    LEFT_OUT
}
