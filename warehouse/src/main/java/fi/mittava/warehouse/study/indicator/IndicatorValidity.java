package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.regression.SparseRows;
import fi.mittava.warehouse.study.indicator.Validity.Model;
import fi.mittava.warehouse.study.indicator.Validity.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Predictive power of a meter: employment after the end foretold from registers, then with the start score, then with the
 * change as well; fitted on earlier cohorts, judged on later ones. It is association: who changes and who finds work may
 * both have other causes.
 */
final class IndicatorValidity {

    /** Fewer earlier or later persons carry no model. */
    static final int LEAST_PERSONS = 100;

    /** Fewer employed, or fewer not employed, neither. */
    static final int LEAST_OF_A_KIND = 20;

    private final Cohorts cohorts;
    private final boolean[] before;
    private final boolean[] after;

    private IndicatorValidity(Persons persons) {
        this.cohorts = Cohorts.of(persons);
        this.before = cohorts.earlier().employed();
        this.after = cohorts.later().employed();
    }

    /** One answer a model; persons are those observed at the horizon, each once. */
    static List<Validity> of(Persons persons) {
        return new IndicatorValidity(persons).models();
    }

    private List<Validity> models() {
        String reason = reason();
        if (reason != null) {
            return Arrays.stream(Model.values())
                    .map(model -> validity(model, reason, null))
                    .toList();
        }
        RegisterColumns registers = new RegisterColumns(cohorts.earlier());
        SparseRows earlier = registers.rows(cohorts.earlier());
        SparseRows later = registers.rows(cohorts.later());
        List<Validity> answers = new ArrayList<>();
        IndicatorModel fit = null;
        Placements rankedBefore = null;
        for (Model model : Model.values()) {
            int columns = registers.count() + model.scores();
            SparseRows rows = earlier.first(columns);
            fit = fit == null ? IndicatorModel.of(rows, before) : fit.with(rows);
            double[] foretold = fit.logOdds(later.first(columns));
            Placements ranked = Placements.of(foretold, after);
            answers.add(validity(
                    model,
                    null,
                    new Numbers(
                            Auc.of(ranked),
                            rankedBefore == null ? null : Auc.Difference.of(ranked, rankedBefore),
                            Calibration.of(foretold, after),
                            fit.nagelkerke(),
                            fit.isSeparated(),
                            model == Model.REGISTERS ? null : fit.oddsRatioPerDeviation())));
            rankedBefore = ranked;
        }
        return answers;
    }

    private Validity validity(Model model, @Nullable String reason, @Nullable Numbers numbers) {
        return new Validity(
                model, reason, cohorts.earlier().size(), cohorts.later().size(), numbers);
    }

    private @Nullable String reason() {
        if (before.length + after.length < 2 * LEAST_PERSONS) {
            return "TOO_FEW_PAIRS";
        }
        if (after.length < LEAST_PERSONS) {
            return "NO_LATER_COHORT";
        }
        return hasBothKinds(before) && hasBothKinds(after) ? null : "ONE_OUTCOME";
    }

    private static boolean hasBothKinds(boolean[] employed) {
        double share = IndicatorModel.share(employed);
        long hits = Math.round(share * employed.length);
        return hits >= LEAST_OF_A_KIND && employed.length - hits >= LEAST_OF_A_KIND;
    }
}
