package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.study.indicator.IndicatorModel.OddsRatio;
import org.jspecify.annotations.Nullable;

/**
 * How well one model foretells later cohorts.
 *
 * @param reason why there are no numbers; null: there are
 * @param numbers null with a reason
 */
record Validity(
        Model model,
        @Nullable String reason,
        int trained,
        int tested,
        @Nullable Numbers numbers) {

    /** What a model knows; each knows what the one before it does. */
    enum Model {
        /** Registers at the start. */
        REGISTERS(0),
        /** And the score at the start. */
        START(1),
        /** And the change of the score. */
        CHANGE(2);

        private final int scores;

        Model(int scores) {
            this.scores = scores;
        }

        /** How many columns it has behind those of the registers. */
        int scores() {
            return scores;
        }
    }

    /**
     * The numbers of one model.
     *
     * @param gain against the model before; null of the first
     * @param ratio per standard deviation of the score or the change that the model adds; null of the first
     */
    record Numbers(
            Auc auc,
            Auc.@Nullable Difference gain,
            Calibration calibration,
            double nagelkerke,
            boolean isSeparated,
            @Nullable OddsRatio ratio) {}
}
