package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.demo.PlantedTruth.Measure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documented effects, in a region small enough for every build; bounds leave room for its chance. */
class PlantedTruthTest {
    private static final int PERSONS = 10_000;
    private static final PlantedTruth TRUTH = new PlantedTruth();

    @BeforeAll
    static void live() {
        Timeline timeline = new Timeline(5);
        Draws region = new Draws(1);
        Catalogue catalogue = new Catalogue(region, timeline, 1);
        Population population = new Population(region, timeline, catalogue.areas());
        Lives lives = new Lives(timeline, catalogue);
        for (int i = 0; i < PERSONS; i++) {
            TRUTH.add(lives.live(population.person(i)));
        }
    }

    @Test
    void recruitmentTrainingPlacesPeopleAtOnce() {
        assertThat(openEmployment("recruitment_training", 3)).isGreaterThan(0.03);
    }

    @Test
    void jobCoachingHelpsMoreThanCareerCoaching() {
        assertThat(openEmployment("job_coaching", 12)).isGreaterThan(openEmployment("career_coaching", 12) + 0.02);
    }

    @Test
    void wageSubsidyLocksInWhileItLastsAndPaysAfterwards() {
        assertThat(openEmployment("wage_subsidy", 3)).isLessThan(-0.02);
        assertThat(openEmployment("wage_subsidy", 12)).isGreaterThan(0.08);
        assertThat(effect("wage_subsidy", Measure.EMPLOYED, 3)).isGreaterThan(0.4);
    }

    @Test
    void studyOnBenefitLocksInForMoreThanHalfAYear() {
        assertThat(openEmployment("study_on_benefit", 6)).isLessThan(-0.06);
    }

    @Test
    void rehabilitativeWorkHasNothingButItsLockIn() {
        assertThat(openEmployment("rehabilitative_work", 6)).isBetween(-0.09, 0.0);
    }

    @Test
    void careerCoachingLeadsToStudies() {
        assertThat(effect("career_coaching", Measure.IN_EDUCATION, 12)).isPositive();
    }

    @Test
    void theUntreatedLifeOfAPersonIsTheSameHoweverOftenItIsLived() {
        Timeline timeline = new Timeline(2);
        Draws region = new Draws(7);
        Catalogue catalogue = new Catalogue(region, timeline, 1);
        List<String> once = statuses(timeline, region, catalogue);
        assertThat(statuses(timeline, region, catalogue)).isEqualTo(once);
    }

    private static List<String> statuses(Timeline timeline, Draws region, Catalogue catalogue) {
        Lives lives = new Lives(timeline, catalogue);
        Population population = new Population(region, timeline, catalogue.areas());
        return java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> lives.live(population.person(i)))
                .filter(story -> !story.participations().isEmpty())
                .map(story -> story.statusIn(23) + " " + story.untreated(0).status(1))
                .toList();
    }

    private static double openEmployment(String serviceType, int horizon) {
        return effect(serviceType, Measure.EMPLOYED_OPEN, horizon);
    }

    private static double effect(String serviceType, Measure measure, int horizon) {
        return Objects.requireNonNull(TRUTH.effect(serviceType, measure, horizon));
    }
}
