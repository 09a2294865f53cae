package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonProofTest {

    private static final PersonProof THREE_EACH = new PersonProof(3, 1000);

    @Test
    void rowsAreOfAtLeastAsManyPersonsAsTheMostOfOneAllows() {
        assertThat(THREE_EACH.personsOf(0)).isZero();
        assertThat(THREE_EACH.personsOf(1)).isEqualTo(1);
        assertThat(THREE_EACH.personsOf(3)).isEqualTo(1);
        assertThat(THREE_EACH.personsOf(4)).isEqualTo(2);
    }

    @Test
    void rowsInDoubtAreThoseThatOneFewerPersonsCouldHave() {
        assertThat(THREE_EACH.mostRowsInDoubt(5)).isEqualTo(12);
        assertThat(THREE_EACH.personsOf(12)).isEqualTo(4);
        assertThat(THREE_EACH.personsOf(13)).isEqualTo(5);
    }

    @Test
    void doubtIsExpectedOfGroupsNearTheRowsInDoubt() {
        assertThat(new PersonProof(3, 47).expectsDoubt(5)).isTrue();
        assertThat(new PersonProof(3, 48).expectsDoubt(5)).isFalse();
    }

    @Test
    void generationWithoutParticipationsHasNoMost() {
        assertThat(new PersonProof(0, 0).personsOf(0)).isZero();
    }
}
