package fi.mittava.warehouse.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is at risk to start in which month, and who is a peer of whom. Months count from January 2020, month 24240. */
class RiskSetSpecTest {

    private static final StudyDesign ALL = StudyDesign.SHIPPED.withAllPeers();
    private static final String ROWS =
            "SELECT person_number, month - 24239, is_treated FROM study_stack JOIN study_person USING (person) JOIN"
                + " (SELECT n AS person_number, CAST(md5(CAST(n AS VARCHAR)) AS UUID) AS person_key FROM range(100) AS"
                + " number (n)) USING (person_key) ORDER BY ALL";
    private static final String VERDICTS =
            "SELECT verdict FROM study_start ORDER BY service_type, person_key = CAST(md5('1') AS UUID) DESC, month";

    @TempDir
    private Path folder;

    private TinyRegion region;

    @BeforeEach
    void begin() {
        region = new TinyRegion(folder);
    }

    @Test
    void whoWasWithoutWorkOrInAServiceInTheMonthBeforeIsAtRisk() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        region.person(2, "A1", "116666").person(3, "A1", "116661");
        // At work, in education, outside, with support, unseen in month 4: not at risk in month 5.
        region.person(4, "A1", "166166")
                .person(5, "A1", "166466")
                .person(6, "A1", "166766")
                .person(7, "A1", "166366");
        region.person(8, "A1", "166966");

        assertThat(region.stack(ALL, ROWS)).containsExactly("1 5 true", "2 5 false", "3 5 false");
    }

    @Test
    void whoIsInAnotherServiceIsComparedWithSuchOnly() {
        region.person(1, "A1", "116656").starts(1, "S1", 6);
        region.person(2, "A1", "116656").person(3, "A1", "116666");

        assertThat(region.stack(ALL.withPeersPerStart(50), ROWS)).containsExactly("1 6 true", "2 6 false");
    }

    @Test
    void laterStartersArePeersUntilTheyStart() {
        region.person(1, "A1", "116666666").starts(1, "S1", 5);
        region.person(2, "A1", "116666666").starts(2, "S1", 6);
        region.person(3, "A1", "116666666");

        assertThat(region.stack(ALL, ROWS))
                .containsExactly("1 5 true", "2 5 false", "2 6 true", "3 5 false", "3 6 false");
    }

    @Test
    void theMonthOfALaterStartIsTold() {
        region.person(1, "A1", "116666666").starts(1, "S1", 5);
        region.person(2, "A1", "116666666").starts(2, "S1", 6).starts(2, "S2", 6);

        assertThat(region.stack(
                        ALL,
                        "SELECT month - 24239, is_treated, later_start - 24239, risk_until - 24239 FROM"
                                + " study_stack ORDER BY ALL"))
                .containsExactly("5 false 6 6", "5 true null 5");
    }

    @Test
    void whoHasUsedItInAnEarlierSpellIsAtRiskAgain() {
        region.person(1, "A1", "66661116666").starts(1, "S1", 3).starts(1, "S1", 10);
        region.person(2, "A1", "66661116666");

        assertThat(region.stack(ALL, VERDICTS)).containsExactly("1", "1");
    }

    @Test
    void aSecondUseInASpellIsNotTheFirst() {
        region.person(1, "A1", "11666666666").starts(1, "S1", 5).starts(1, "S1", 8);
        region.person(2, "A1", "11666666666");

        assertThat(region.stack(ALL, VERDICTS)).containsExactly("1", "3");
        assertThat(region.scenario().published("SELECT study FROM participation ORDER BY start_month"))
                .containsExactly("1", "3");
    }

    @Test
    void startsOutsideTheMonthsOfTheDataAndOfThoseNotAtRiskAreToldApart() {
        region.person(1, "A1", "111166");
        // In the first month nobody knows what was before; in month 3 the person was at work; month 7 is yet to come.
        region.starts(1, "S1", 1).starts(1, "S1", 3).starts(1, "S1", 7);
        region.path(2, "111166");

        assertThat(region.stack(ALL, VERDICTS)).containsExactly("5", "2", "5");
    }

    @Test
    void aParticipantWhomNoRegisterTellsOfIsOutsideTheData() {
        region.person(2, "A1", "116666").starts(1, "S1", 5);

        assertThat(region.stack(ALL, VERDICTS)).containsExactly("5");
    }

    @Test
    void aCellWithoutPeersTakesThoseOfAllAreas() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        region.person(2, "A2", "116666");

        region.landed().study(TinyRegion.settings(ALL)).refresh();

        assertThat(TinyRegion.stackOf(region.scenario(), ALL, 1, ROWS)).containsExactly("1 5 true", "2 5 false");
        assertThat(counts()).containsExactly("1 0 1 1 0");
    }

    @Test
    void thenThoseOfTheNeighbouringBracket() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        region.person(2, "A2", "666666");

        region.landed().study(TinyRegion.settings(ALL)).refresh();

        assertThat(counts()).containsExactly("1 0 1 1 1");
    }

    @Test
    void elseTheParticipationIsLeftOutAndCounted() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        region.person(2, "A1", "115555");

        region.landed().refresh();

        assertThat(counts()).containsExactly("0 1 0 0 0");
        assertThat(region.scenario().published("SELECT study FROM participation"))
                .containsExactly("4");
        assertThat(region.scenario().published("SELECT status, reason FROM study_type"))
                .containsExactly("NOT_ESTIMABLE NO_PEERS");
    }

    private List<String> counts() {
        return region.scenario()
                .published("SELECT participations, without_peers, peers, merged_area, merged_bracket FROM study_type");
    }

    @Test
    void attritionIsCountedAtEveryStep() {
        region.person(1, "A1", "11666666666")
                .starts(1, "S1", 5)
                .starts(1, "S1", 8)
                .starts(1, "S1", 30);
        region.person(2, "A1", "11666666666")
                .starts(2, "S1", 2)
                .person(3, "A1", "11555555555")
                .starts(3, "S1", 6);

        region.landed().study(TinyRegion.settings(ALL)).refresh();

        assertThat(region.scenario()
                        .published("SELECT step, participations, persons FROM study_attrition ORDER BY position"))
                .containsExactly("ALL 5 3", "IN_DATA 4 3", "AT_RISK 3 2", "FIRST_IN_SPELL 2 2", "WITH_PEERS 1 1");
    }

    @Test
    void peersAreDrawnPerStartAndTheirShareIsTold() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        for (int peer = 2; peer <= 11; peer++) {
            region.person(peer, "A1", "116666");
        }
        StudyDesign three = StudyDesign.SHIPPED.withPeersPerStart(3);
        String rows =
                "SELECT is_treated, count(*), min(fraction), max(fraction) FROM study_stack GROUP BY 1 ORDER BY 1";

        assertThat(region.stack(three, rows)).containsExactly("false 3 0.3 0.3", "true 1 1.0 1.0");
    }

    @Test
    void theDrawFollowsTheSeedAlone() {
        region.person(1, "A1", "116666").starts(1, "S1", 5);
        for (int peer = 2; peer <= 60; peer++) {
            region.person(peer, "A1", "116666");
        }
        StudyDesign few = StudyDesign.SHIPPED.withPeersPerStart(20);
        List<String> drawn = region.stack(few, ROWS);

        assertThat(TinyRegion.stackOf(region.scenario(), few, 1, ROWS)).isEqualTo(drawn);
        assertThat(TinyRegion.stackOf(region.scenario(), few, 2, ROWS)).isNotEqualTo(drawn);
    }
}
