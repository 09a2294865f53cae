package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.EffectError;
import fi.mittava.warehouse.metric.EffectFinding;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is told of one service, after the gate: the only source of a scenario. */
record ServiceFigures(
        Member service, String type, String goal, Figure participations, Figure cost, EffectFinding effect) {

    private static final String NO_COST = "NO_COST";

    /** Empty where its volume or cost isn't told. */
    Optional<Candidate> candidate() {
        BigDecimal volume = participations.value();
        BigDecimal price = cost.value();
        return volume == null || price == null || volume.signum() <= 0 || price.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        new Candidate(service.code(), type, volume.doubleValue(), price.doubleValue(), estimate()));
    }

    private @Nullable EffectEstimate estimate() {
        BigDecimal value = effect.effect().value();
        EffectError error = effect.error();
        return value == null || error == null
                ? null
                : new EffectEstimate(value.doubleValue(), error.own(), error.shared());
    }

    BudgetStanding standing() {
        return candidate()
                .map(candidate ->
                        candidate.estimate() == null ? BudgetStanding.KEPT_FOR_LEARNING : BudgetStanding.ESTIMATED)
                .orElse(BudgetStanding.LEFT_OUT);
    }

    /** Why it isn't estimated; null: it is. */
    @Nullable
    String reason() {
        return switch (standing()) {
            case ESTIMATED -> null;
            case KEPT_FOR_LEARNING -> effect.effect().reason();
            case LEFT_OUT ->
                Stream.of(participations, cost)
                        .filter(figure -> figure.value() == null)
                        .flatMap(figure -> Stream.ofNullable(figure.reason()))
                        .findFirst()
                        .orElse(NO_COST);
        };
    }
}
