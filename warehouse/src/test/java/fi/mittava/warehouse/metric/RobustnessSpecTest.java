package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of each service type the study compared 500 participations of 400 persons; 450 of the first have a neighbour, 59 of the second. */
class RobustnessSpecTest {

    private static final Map<Dimension, List<String>> FIRST = Map.of(Dimension.SERVICE_TYPE, List.of("service_type-1"));

    /** Fewer than sixty participations of the first type. */
    private static final Map<Dimension, List<String>> FEW = Map.of(
            Dimension.SERVICE_TYPE, List.of("service_type-1"),
            Dimension.PROVIDER, List.of("provider-1"),
            Dimension.GENDER, List.of("gender-1"),
            Dimension.AREA, List.of("area-1"),
            Dimension.TARGET_GROUP, List.of("target_group-0"));

    private static GenerationReader reader;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        reader = InlineGeneration.open(new StudiedRegion().write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    private static EffectFinding ask(
            DisclosurePolicy policy, Map<Dimension, List<String>> filter, Dimension... groupBy) {
        return new EffectQuery(reader, policy, Access.toAll(Profile.MANAGER))
                .answer(
                        new FigureQuestion(List.of(), List.of(groupBy), null, filter, null, List.of(), 10, 0),
                        Outcome.EMPLOYED_OPEN,
                        List.of(6))
                .rows()
                .getFirst()
                .finding();
    }

    /** For means from registers of so many persons or more. */
    private static DisclosurePolicy from(int persons) {
        return DisclosurePolicy.of(Settings.load(Map.of(Setting.DISCLOSURE_MANAGER_REGISTER, "" + persons)));
    }

    private static EffectRobustness robustness(EffectFinding found) {
        return Objects.requireNonNull(found.robustness());
    }

    private static void isOfTheFirstType(EffectFinding found) {
        // 0.05 ± 1.959963985 · 0.02 and 0.09 ± 1.959963985 · 0.03
        assertThat(robustness(found))
                .isEqualTo(new EffectRobustness(
                        figure("0.05", "0.0108007203", "0.0891992797", 450, null),
                        figure("0.09", "0.0312010805", "0.1487989195", 500, "SECONDARY_ESTIMAND"),
                        1.75,
                        0.125,
                        0.25));
    }

    private static Figure figure(String value, String low, String high, long n, @Nullable String reason) {
        return new Figure(new BigDecimal(value), new BigDecimal(low), new BigDecimal(high), n, FigureStatus.OK, reason);
    }

    @Test
    void aSliceShowsItsWholeServiceTypes() {
        EffectFinding found = ask(DisclosurePolicy.open(), FIRST, Dimension.PROVIDER);

        assertThat(found.isPooled()).isFalse();
        isOfTheFirstType(found);
    }

    @Test
    void soDoesAPooledEffect() {
        EffectFinding found = ask(DisclosurePolicy.open(), FEW);

        assertThat(found.isPooled()).isTrue();
        isOfTheFirstType(found);
    }

    @Test
    void ofSeveralServiceTypesThereIsNone() {
        assertThat(ask(DisclosurePolicy.open(), Map.of()).robustness()).isNull();
    }

    @Test
    void fewerThanSixtyWithANeighbourTellNoEffect() {
        EffectFinding second = ask(DisclosurePolicy.open(), Map.of(Dimension.SERVICE_TYPE, List.of("service_type-2")));

        assertThat(robustness(second).nearestNeighbour())
                .isEqualTo(new Figure(null, null, null, 59L, FigureStatus.NOT_ESTIMABLE, "TOO_FEW_PARTICIPANTS"));
    }

    @Test
    void disclosureHidesWhatTooFewPersonsStandBehind() {
        isOfTheFirstType(ask(from(350), FEW));
        // Of 400 persons with 500 participations, 450 participations have at least 350.
        EffectRobustness hidden = robustness(ask(from(351), FEW));
        assertThat(hidden.nearestNeighbour().status()).isEqualTo(FigureStatus.SUPPRESSED);
        assertThat(hidden.versusNever().status()).isEqualTo(FigureStatus.OK);
        assertThat(ask(from(400), FEW).robustness()).isNotNull();
        assertThat(ask(from(401), FEW).robustness()).isNull();
    }
}
