package fi.mittava.warehouse.study.diagnostic;

import java.util.List;

/**
 * What participants and peers must share: months before the spell without work.
 *
 * @param outcome the panel's yes-no outcome, by its number
 * @param earnings the panel's outcome in euros that effects in euros must share too, or {@link DiagnosticSettings#NONE}
 * @param lags the last month before the spell that is compared; the first is 1
 * @param heldOutFrom the first month of the year that the refitted score doesn't know
 * @param heldOutTo its last month
 * @param heldOutCovariates dense covariates that tell about that year
 */
public record PlaceboSettings(
        int outcome, int earnings, int lags, int heldOutFrom, int heldOutTo, List<String> heldOutCovariates) {

    public PlaceboSettings {
        heldOutCovariates = List.copyOf(heldOutCovariates);
    }
}
