package fi.mittava.warehouse.casemix;

import static fi.mittava.warehouse.casemix.FunnelPosition.AS_EXPECTED;
import static fi.mittava.warehouse.casemix.FunnelPosition.BETTER_95;
import static fi.mittava.warehouse.casemix.FunnelPosition.BETTER_998;
import static fi.mittava.warehouse.casemix.FunnelPosition.WORSE_95;
import static fi.mittava.warehouse.casemix.FunnelPosition.WORSE_998;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FunnelLimitsTest {

    @Test
    void ofARatioTheyAreTheQuantilesOfHitsInUnitsOfTheExpected() {
        FunnelLimits limits = FunnelLimits.ofRatio(new PoissonBinomial().add(60, 0.3));

        assertThat(limits.low998()).isCloseTo(7.1834245381 / 18, within(1e-9));
        assertThat(limits.low95()).isCloseTo(10.7130774701 / 18, within(1e-9));
        assertThat(limits.high95()).isCloseTo(24.6743900692 / 18, within(1e-9));
        assertThat(limits.high998()).isCloseTo(28.9296771405 / 18, within(1e-9));
    }

    /** R: qt(0.975, 997) = 1.962346, qt(0.999, 997) = 3.098427. */
    @Test
    void ofADifferenceTheyAreStandardErrorsByStudentsT() {
        FunnelLimits limits = FunnelLimits.ofDifference(2, 997, 100);

        assertThat(limits.low998()).isCloseTo(-0.2 * 3.098427, within(1e-6));
        assertThat(limits.low95()).isCloseTo(-0.2 * 1.962346, within(1e-6));
        assertThat(limits.high95()).isCloseTo(0.2 * 1.962346, within(1e-6));
        assertThat(limits.high998()).isCloseTo(0.2 * 3.098427, within(1e-6));
    }

    @Test
    void aValueOnALimitIsInside() {
        FunnelLimits limits = new FunnelLimits(0.8, 1.2, 0.5, 1.5);

        assertThat(limits.position(1.5, true)).isEqualTo(BETTER_95);
        assertThat(limits.position(1.2, true)).isEqualTo(AS_EXPECTED);
        assertThat(limits.position(0.8, true)).isEqualTo(AS_EXPECTED);
        assertThat(limits.position(0.5, true)).isEqualTo(WORSE_95);
        assertThat(limits.position(1.51, true)).isEqualTo(BETTER_998);
        assertThat(limits.position(0.49, true)).isEqualTo(WORSE_998);
    }

    @Test
    void whereLessIsBetterTheSidesChange() {
        FunnelLimits limits = new FunnelLimits(-0.2, 0.2, -0.5, 0.5);

        assertThat(limits.position(-0.6, false)).isEqualTo(BETTER_998);
        assertThat(limits.position(-0.3, false)).isEqualTo(BETTER_95);
        assertThat(limits.position(0.1, false)).isEqualTo(AS_EXPECTED);
        assertThat(limits.position(0.3, false)).isEqualTo(WORSE_95);
        assertThat(limits.position(0.6, false)).isEqualTo(WORSE_998);
    }
}
