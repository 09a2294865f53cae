package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Member;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Holds what was observed of providers against what was expected of them. */
interface Funnel {

    /**
     * The point of one provider.
     *
     * @param key the provider's
     * @param name null: it gets none
     * @param observed as the gate let it through, with a value
     */
    FunnelPoint point(int key, @Nullable Member name, Figure observed);

    static double value(Figure figure) {
        return Objects.requireNonNull(figure.value()).doubleValue();
    }

    /** The figure on another scale, with its interval and what is to be known about it. */
    static Figure moved(Figure figure, DoubleUnaryOperator scale) {
        return new Figure(
                moved(figure.value(), scale),
                moved(figure.low(), scale),
                moved(figure.high(), scale),
                figure.n(),
                FigureStatus.OK,
                figure.reason());
    }

    private static @Nullable BigDecimal moved(@Nullable BigDecimal number, DoubleUnaryOperator scale) {
        return number == null ? null : Figures.score(scale.applyAsDouble(number.doubleValue()));
    }
}
