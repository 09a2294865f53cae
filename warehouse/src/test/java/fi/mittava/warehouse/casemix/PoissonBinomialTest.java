package fi.mittava.warehouse.casemix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The numbers are R's, with F = pbinom, or the sums of dbinom products over every combination of hits:
 *
 * <pre>{@code
 * limit <- function(F, p) { r <- 0; while (F(r) <= p) r <- r + 1; max(r - (F(r) - p) / (F(r) - F(r - 1)), 0) }
 * }</pre>
 */
class PoissonBinomialTest {

    @ParameterizedTest
    @CsvSource({
        "60, 0.3, 7.1834245381, 10.7130774701, 24.6743900692, 28.9296771405",
        "100, 0.05, 0, 0.6122931436, 9.1907344024, 12.4638495438",
        "250, 0.42, 80.6390368903, 89.2700120234, 119.8708528723, 128.8068642115",
        "200000, 0.3, 59366.76208418, 59598.01686243, 60401.36302464, 60633.37826413"
    })
    void whereAllProbabilitiesAreEqualItsQuantilesAreThoseOfTheBinomial(
            int trials, double probability, double low998, double low95, double high95, double high998) {
        PoissonBinomial atOnce = new PoissonBinomial().add(trials, probability);
        PoissonBinomial inParts = new PoissonBinomial();
        for (int part = 0; part < 20; part++) {
            inParts.add(trials / 20, probability);
        }
        if (trials % 20 > 0) {
            inParts.add(trials % 20, probability);
        }

        assertQuantiles(atOnce, low998, low95, high95, high998);
        assertQuantiles(inParts, low998, low95, high95, high998);
    }

    @Test
    void unequalProbabilitiesAreTakenAsTheyAre() {
        PoissonBinomial hits = new PoissonBinomial().add(20, 0.1).add(15, 0.5).add(5, 0.9);

        assertThat(hits.trials()).isEqualTo(40);
        assertThat(hits.mean()).isEqualTo(14.0);
        assertQuantiles(hits, 6.1869645706, 8.7560959774, 18.4397257411, 21.3359961771);
    }

    private static void assertQuantiles(
            PoissonBinomial hits, double low998, double low95, double high95, double high998) {
        assertThat(hits.quantile(0.001)).isCloseTo(low998, within(1e-6));
        assertThat(hits.quantile(0.025)).isCloseTo(low95, within(1e-6));
        assertThat(hits.quantile(0.975)).isCloseTo(high95, within(1e-6));
        assertThat(hits.quantile(0.999)).isCloseTo(high998, within(1e-6));
    }

    @Test
    void certaintyAndNoTrialsAreRefused() {
        assertThatThrownBy(() -> new PoissonBinomial().add(0, 0.5)).hasMessageContaining("0 and 0.5");
        assertThatThrownBy(() -> new PoissonBinomial().add(5, 1)).hasMessageContaining("5 and 1.0");
        assertThatThrownBy(() -> new PoissonBinomial().add(5, Double.NaN)).hasMessageContaining("NaN");
    }

    /** Twenty thousand providers of 60 to 400 participations: 5 % ± 0.5 and 0.2 % ± 0.1 is over three standard errors. */
    @Test
    void ofProvidersThatChanceAloneTellsApartFivePercentLieOutsideAndTwoInAThousandFarOutside() {
        Random random = new Random(5);
        int providers = 20_000;
        int outside = 0;
        int farOutside = 0;
        for (int provider = 0; provider < providers; provider++) {
            int size = 60 + random.nextInt(340);
            double[] probabilities = {0.05 + 0.2 * random.nextDouble(), 0.3 + 0.5 * random.nextDouble()};
            PoissonBinomial expected =
                    new PoissonBinomial().add(size / 3, probabilities[0]).add(size - size / 3, probabilities[1]);
            int hits = 0;
            for (int one = 0; one < size; one++) {
                hits += random.nextDouble() < probabilities[one < size / 3 ? 0 : 1] ? 1 : 0;
            }
            FunnelPosition position = FunnelLimits.ofRatio(expected).position(hits / expected.mean(), true);
            outside += position == FunnelPosition.AS_EXPECTED ? 0 : 1;
            farOutside += position == FunnelPosition.BETTER_998 || position == FunnelPosition.WORSE_998 ? 1 : 0;
        }

        assertThat((double) outside / providers).isCloseTo(0.05, within(0.005));
        assertThat((double) farOutside / providers).isCloseTo(0.002, within(0.001));
    }
}
