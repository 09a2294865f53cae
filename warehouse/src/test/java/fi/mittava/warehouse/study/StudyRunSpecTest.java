package fi.mittava.warehouse.study;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.Scenario;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a study is made, what it does with data that allow none, and what is left of it. */
class StudyRunSpecTest {

    private static final String STATUS =
            "SELECT member.code, status, reason, participations FROM study_type JOIN member ON member.key ="
                    + " study_type.service_type AND member.dimension = 'SERVICE_TYPE' ORDER BY 1";

    private static Scenario region;
    private static Scenario studied;
    private static String studiedAt;

    @TempDir
    private Path folder;

    @BeforeAll
    static void study(@TempDir Path landed, @TempDir Path refreshed) {
        region = region(landed).study(every(7));
        studied = region.copiedTo(refreshed);
        studied.refresh();
        studiedAt = studyAt(studied);
    }

    /** Eighty persons of whom every fourth starts, and half find work. */
    private static Scenario region(Path folder) {
        TinyRegion region = new TinyRegion(folder);
        for (int person = 1; person <= 80; person++) {
            String work = person % 2 == 0 ? "1" : "6";
            region.person(person, person % 3 == 0 ? "A1" : "A2", "1111" + "6666" + work.repeat(4));
            if (person % 4 == 0) {
                region.starts(person, "S1", 6 + person % 3);
            }
        }
        return region.landed();
    }

    private static StudySettings every(int days) {
        return new StudySettings(Duration.ofDays(days), 1, StudyDesign.SHIPPED.withoutQuarters());
    }

    private static String studyAt(Scenario scenario) {
        return scenario.published("SELECT study_at FROM generation").getFirst();
    }

    private static void onePersonMore(Scenario scenario) {
        scenario.land("outcomes", "person_key, month, status_code", "person(99), DATE '2020-03-01', '02'");
    }

    @Test
    void aStudyIsPublishedWithAllThatAnotherRunNeeds() {
        assertThat(studied.published(STATUS)).containsExactly("job_coaching OK null 20");
        assertThat(studied.published("SELECT seed, contains(settings, '\"mode\": \"POOLED\"'), length(inputs),"
                        + " study.data_from - 24239, study.data_to - 24239, study_at = studied_at FROM"
                        + " study, generation"))
                .containsExactly("1 true 16 1 12 true");
        assertThat(studied.published("SELECT study, count(*), count(z1) FROM participation GROUP BY 1"))
                .containsExactly("1 20 20");
        assertThat(studied.published("FROM study_overlap")).containsExactly("1 1 null 20 20 1.0 1.0 1.0");
    }

    @Test
    void theSameDataAndSeedGiveTheSameFiguresHoweverTheyWereLoaded() {
        Scenario scenario = studied.copiedTo(folder).study(every(0));
        onePersonMore(scenario);
        scenario.refresh();
        List<String> figures = scenario.figures();
        String checksum = scenario.checksum();

        scenario.rebuild();

        assertThat(scenario.figures()).isEqualTo(figures);
        assertThat(scenario.checksum()).isEqualTo(checksum);
    }

    @Test
    void aStudyThatIsYoungEnoughIsPublishedAgain() {
        Scenario scenario = studied.copiedTo(folder);
        onePersonMore(scenario);

        assertThat(scenario.refresh()).hasValue(2);
        assertThat(studyAt(scenario)).isEqualTo(studiedAt);
    }

    @Test
    void oneThatIsOldEnoughIsMadeAgainThoughNothingNewHasLanded() {
        Scenario scenario = studied.copiedTo(folder);
        onePersonMore(scenario);
        scenario.refresh();
        scenario.change("UPDATE study.study SET studied_at = studied_at - INTERVAL 8 DAY");

        assertThat(scenario.refresh()).hasValue(3);
        assertThat(scenario.published("SELECT study_at > published_at - INTERVAL 1 HOUR FROM generation"))
                .containsExactly("true");
        assertThat(scenario.refresh()).isEmpty();
    }

    @Test
    void whatItDoesNotReadMakesNoNewOne() {
        Scenario scenario = studied.copiedTo(folder).study(every(0));
        scenario.land("providers", "provider_code, name", "'P1', 'Provider'");

        scenario.refresh();

        assertThat(studyAt(scenario)).isEqualTo(studiedAt);
    }

    @Test
    void anotherSeedMakesANewOneAtOnce() {
        Scenario scenario = studied.copiedTo(folder);

        scenario.study(new StudySettings(Duration.ofDays(7), 2, every(7).design()))
                .refresh();

        assertThat(studyAt(scenario)).isNotEqualTo(studiedAt);
    }

    @Test
    void aNewAreaMakesANewOneAtOnceForKeysMayMeanOthers() {
        Scenario scenario = studied.copiedTo(folder);
        scenario.land("areas", "area_code, name_fi", "'A0', 'Uusi'");

        scenario.refresh();

        assertThat(studyAt(scenario)).isNotEqualTo(studiedAt);
    }

    @Test
    void aParticipationThatIsAnotherSinceTheStudyHasLeftIt() {
        Scenario scenario = studied.copiedTo(folder);
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date, updated_at",
                "'P4-0', person(4), 'S1', DATE '2020-10-01', TIMESTAMPTZ '2026-02-01 10:00:00+00'");

        scenario.refresh();

        assertThat(scenario.published("SELECT study, count(*), count(z1) FROM participation GROUP BY 1 ORDER BY 1"))
                .containsExactly("0 1 0", "1 19 19");
    }

    /** However young it is: an erasure makes the working file anew. */
    @Test
    void whoIsErasedIsInNoStudy() {
        Scenario scenario = studied.copiedTo(folder);
        // The key of person 4, as the scenario makes it.
        UUID person = UUID.fromString("a87ff679-a2f3-e71d-9181-a67b7542122c");
        new Tombstones(scenario.folder())
                .begin(new Tombstone(
                        new UUID(1, 2), LocalDate.of(2026, 11, 22), person, Set.of(new UUID(3, 4)), List.of("P4-0")));

        scenario.refresh();

        assertThat(scenario.star("SELECT count(*), (SELECT count(*) FROM star.participation) FROM study.participation"))
                .containsExactly("19 19");
        assertThat(scenario.published("SELECT participations FROM study_type")).containsExactly("19");
    }

    @Test
    void withoutRegistersThereIsAStudyOfNobody() {
        Scenario scenario = new TinyRegion(folder).starts(1, "S1", 6).landed();

        scenario.refresh();

        assertThat(scenario.published("SELECT count(*) FROM study_type")).containsExactly("0");
        assertThat(scenario.published("SELECT study FROM participation")).containsExactly("0");
    }

    @Test
    void earningsBeforeTheSpellAreComparedWhereRegistersTellThem() {
        Scenario scenario = region.copiedTo(folder);
        scenario.land(
                "outcomes",
                "person_key, month, status_code, earnings_eur, updated_at",
                IntStream.rangeClosed(1, 80)
                        .mapToObj(
                                "person(%1$d), DATE '2020-04-01', '01', 1%1$03d, TIMESTAMPTZ '2026-02-01 10:00:00+00'"
                                        ::formatted)
                        .toArray(String[]::new));

        scenario.refresh();

        assertThat(scenario.published(
                        "SELECT DISTINCT outcome, lag, n FROM placebo WHERE dimension IS NULL AND n > 0 ORDER BY 1, 2"))
                .containsExactly("EARNINGS 1 20", "EMPLOYED 1 20", "EMPLOYED 2 20", "EMPLOYED 3 20", "EMPLOYED 4 20");
        assertThat(scenario.published(
                        "SELECT count(*) FROM study_check WHERE code = 'EARNINGS_PLACEBO' AND dimension IS NULL"))
                .containsExactly("1");
    }

    @Test
    void oneParticipantIsNoReasonToFail() {
        TinyRegion region = new TinyRegion(folder).person(1, "A1", "116666").starts(1, "S1", 5);
        for (int peer = 2; peer <= 9; peer++) {
            region.person(peer, "A1", peer % 2 == 0 ? "116661" : "116666");
        }
        Scenario scenario = region.landed();

        scenario.refresh();

        assertThat(scenario.published("SELECT participations, peers FROM study_type"))
                .containsExactly("1 8");
        assertThat(scenario.published("SELECT count(*) FROM effect_model WHERE se IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void whereEverybodyStartsNobodyIsLeftToCompareWith() {
        TinyRegion region = new TinyRegion(folder);
        for (int person = 1; person <= 9; person++) {
            region.person(person, "A1", "116666").starts(person, "S1", 5);
        }
        Scenario scenario = region.landed();

        scenario.refresh();

        assertThat(scenario.published(STATUS)).containsExactly("job_coaching NOT_ESTIMABLE NO_PEERS 0");
        assertThat(scenario.published("SELECT without_peers FROM study_type")).containsExactly("9");
    }

    @Test
    void startsOfTheNewestMonthHaveNoOutcomesYet() {
        TinyRegion region = new TinyRegion(folder);
        for (int person = 1; person <= 40; person++) {
            region.person(person, "A1", "1111666");
            if (person % 4 == 0) {
                region.starts(person, "S1", 7);
            }
        }
        Scenario scenario = region.landed();

        scenario.refresh();

        assertThat(scenario.published(STATUS)).containsExactly("job_coaching OK null 10");
        assertThat(scenario.published("SELECT horizon, n FROM effect_model WHERE outcome = 'EMPLOYED' AND horizon IN"
                        + " (0, 1) ORDER BY 1"))
                .containsExactly("0 10", "1 0");
    }

    @Test
    void aTypeThatFailsIsStatedAndStopsNoOther() {
        Scenario scenario = region.copiedTo(folder);
        scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                "'Q1', person(1), 'S2', DATE '2020-06-01'");
        List<Covariate> covariates = new ArrayList<>(StudyDesign.SHIPPED.covariates());
        covariates.add(new Covariate(
                "failing", "CASE WHEN getvariable('service_type_code') = 'wage_subsidy' THEN error('no') END"));

        scenario.study(new StudySettings(
                        Duration.ZERO, 1, StudyDesign.SHIPPED.withoutQuarters().withCovariates(covariates)))
                .refresh();

        assertThat(scenario.published(STATUS))
                .containsExactly("job_coaching OK null 20", "wage_subsidy NOT_ESTIMABLE FAILED 0");
        assertThat(scenario.published("SELECT study, count(*) FROM participation GROUP BY 1 ORDER BY 1"))
                .containsExactly("0 1", "1 20");
    }
}
