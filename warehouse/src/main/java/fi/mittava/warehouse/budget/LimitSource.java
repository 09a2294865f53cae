package fi.mittava.warehouse.budget;

/**
 * Where a limit comes from.
 *
 * @param number of VOLUMES the place in the question, from 0; else 0
 */
public record LimitSource(BudgetArgument argument, int number) {

    static LimitSource of(BudgetArgument argument) {
        return new LimitSource(argument, 0);
    }
}
