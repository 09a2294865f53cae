package fi.mittava.warehouse.study.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AscendingTest {

    @Test
    void rowsFollowEachOtherByValueBelowAndAboveZero() {
        assertThat(Ascending.rows(new double[] {0.5, -3, 1e9, -0.25, 0, -1e-300}))
                .containsExactly(1, 3, 5, 4, 0, 2);
    }

    @Test
    void valuesThatDifferInTheirLastDigitOnlyAreToldApart() {
        assertThat(Ascending.rows(new double[] {Math.nextUp(Math.nextUp(1.5)), Math.nextUp(1.5), 1.5, 1}))
                .containsExactly(3, 2, 1, 0);
    }

    @Test
    void zerosAreEqualWhateverTheirSign() {
        assertThat(Ascending.rows(new double[] {0.0, -0.0, -1, 0.0})).containsExactly(2, 0, 1, 3);
    }
}
