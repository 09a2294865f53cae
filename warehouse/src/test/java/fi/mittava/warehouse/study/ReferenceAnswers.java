package fi.mittava.warehouse.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.CurrentGeneration;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.study.score.WeightMode;
import fi.mittava.warehouse.study.stack.Reference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The reference's data, fed through the contracts, studied and published; and what R says of them. */
final class ReferenceAnswers {

    private final Scenario scenario;
    private final WeightMode mode;

    private ReferenceAnswers(Scenario scenario, WeightMode mode) {
        this.scenario = scenario;
        this.mode = mode;
    }

    static ReferenceAnswers of(Path folder, WeightMode mode) {
        Scenario scenario = ReferenceRegion.landedIn(folder).study(ReferenceRegion.settings(mode));
        scenario.refresh();
        return new ReferenceAnswers(scenario, mode);
    }

    Scenario scenario() {
        return scenario;
    }

    void effectsErrorsAndKappaAreThose() {
        Map<String, List<Double>> expected = new LinkedHashMap<>();
        for (String[] row : Reference.rows("slices.csv")) {
            if (row[0].equals(mode.name()) && row[2].equals("all")) {
                expected.put(row[1], List.of(Double.valueOf(row[6]), Double.valueOf(row[10]), Double.valueOf(row[9])));
            }
        }
        expected.forEach((horizon, figures) -> {
            String[] found = scenario.published("SELECT effect, se, kappa FROM effect_model WHERE outcome = 'EMPLOYED'"
                            + " AND horizon = " + horizon)
                    .getFirst()
                    .split(" ", -1);
            for (int figure = 0; figure < found.length; figure++) {
                assertThat(Double.parseDouble(found[figure]))
                        .as("figure %d at %s", figure, horizon)
                        .isCloseTo(figures.get(figure), within(1e-8));
            }
        });
        assertThat(expected).hasSize(4);
    }

    /** Asked as users ask; the covariates are published in single precision. */
    void theEffectOnWomenIsThat() {
        String[] expected = Reference.rows("slices.csv").stream()
                .filter(row -> row[0].equals(mode.name()) && row[1].equals("12") && row[2].equals("female"))
                .findFirst()
                .orElseThrow();
        Path file = CurrentGeneration.read(scenario.folder().currentFile())
                .orElseThrow()
                .file();
        try (GenerationReader reader = InlineGeneration.open(file)) {
            FigureQuestion women = new FigureQuestion(
                    List.of(), List.of(), null, Map.of(Dimension.GENDER, List.of("female")), null, List.of(), 1, 0);
            EffectFinding found = new EffectQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                    .answer(women, Outcome.EMPLOYED, List.of(12))
                    .rows()
                    .getFirst()
                    .finding();

            assertThat(found.participants()).isEqualTo(490);
            assertThat(Objects.requireNonNull(found.effect().value()).doubleValue())
                    .isCloseTo(Double.parseDouble(expected[6]), within(1e-7));
            assertThat(Objects.requireNonNull(found.effect().low()).doubleValue())
                    .isCloseTo(Double.parseDouble(expected[11]), within(1e-7));
            assertThat(found.isPooled()).isFalse();
        }
    }
}
