package fi.mittava.warehouse.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the defaults. Persons and participations are the same number where a test says nothing else. */
class DisclosureGateTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));
    private static final Figure FIGURE =
            new Figure(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, 1_000L, FigureStatus.OK, null);

    @ParameterizedTest
    @CsvSource({
        "MANAGER, false, 1, true",
        "MANAGER, true, 4, false",
        "MANAGER, true, 5, true",
        "MANAGER, true, 6, true",
        "VIEWER, false, 9, false",
        "VIEWER, false, 10, true",
        "VIEWER, false, 11, true",
        "VIEWER, true, 9, false",
        "VIEWER, true, 10, true",
        "VIEWER, true, 11, true",
        "PROVIDER, false, 1, true",
        "PUBLIC, false, 9, false",
        "PUBLIC, false, 10, true",
        "PUBLIC, false, 11, true",
        "PUBLIC, true, 9, false",
        "PUBLIC, true, 10, true",
        "PUBLIC, true, 11, true"
    })
    void countsNeedPersons(Profile profile, boolean isPersonal, long persons, boolean isShown) {
        assertThat(isShown(profile, isPersonal, unguarded(FigureKind.COUNT, persons, null)))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, 4, false",
        "MANAGER, 5, true",
        "MANAGER, 6, true",
        "VIEWER, 9, false",
        "VIEWER, 10, true",
        "VIEWER, 11, true",
        "PROVIDER, 1000, false",
        "PUBLIC, 19, false",
        "PUBLIC, 20, true",
        "PUBLIC, 21, true"
    })
    void registerMeansNeedPersons(Profile profile, long persons, boolean isShown) {
        assertThat(isShown(profile, false, unguarded(FigureKind.REGISTER_MEAN, persons, null)))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2, false",
        "5, 2, true",
        "6, 2, true",
        "5, 1, true",
        "5, 4, true",
        "9, 0, false",
        "10, 0, true",
        "11, 0, true",
        "9, 9, false",
        "10, 10, true",
        "11, 11, true",
        "9, 1, true",
        "9, 8, true"
    })
    void managersSeeSharesOfFiveAndExtremesOfTen(long persons, long hits, boolean isShown) {
        assertThat(isShown(Profile.MANAGER, false, unguarded(FigureKind.REGISTER_SHARE, persons, hits)))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0, false",
        "10, 0, true",
        "11, 0, true",
        "9, 9, false",
        "10, 10, true",
        "10, 5, true",
        "10, 4, false",
        "10, 6, false",
        "20, 4, false",
        "20, 5, true",
        "20, 6, true",
        "20, 14, true",
        "20, 15, true",
        "20, 16, false",
        "20, 1, false",
        "20, 19, false"
    })
    void viewersSeeSharesWhoseBothPartsAreNoneOrFive(long persons, long hits, boolean isShown) {
        assertThat(isShown(Profile.VIEWER, false, unguarded(FigureKind.REGISTER_SHARE, persons, hits)))
                .isEqualTo(isShown);
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGER, 9, false",
        "MANAGER, 10, true",
        "MANAGER, 11, true",
        "VIEWER, 9, false",
        "VIEWER, 10, true",
        "VIEWER, 11, true",
        "PROVIDER, 9, false",
        "PROVIDER, 10, true",
        "PROVIDER, 11, true",
        "PUBLIC, 19, false",
        "PUBLIC, 20, true",
        "PUBLIC, 21, true"
    })
    void meterNeedsTenPersonsAndTwentyInPublic(Profile profile, long persons, boolean isShown) {
        assertThat(isShown(profile, false, unguarded(FigureKind.METER, persons, null)))
                .isEqualTo(isShown);
        assertThat(isShown(profile, false, unguarded(FigureKind.METER, persons, persons)))
                .isEqualTo(isShown);
    }

    @Test
    void personsCountNotParticipations() {
        Unguarded ofFourPersons = new Unguarded(FigureKind.REGISTER_MEAN, FIGURE, 12, 4, null, List.of());
        assertThat(isShown(Profile.MANAGER, false, ofFourPersons)).isFalse();
    }

    @Test
    void nobodyIsNotHiddenButWhereNobodyAnswered() {
        for (FigureKind kind : FigureKind.values()) {
            assertThat(isShown(Profile.VIEWER, true, unguarded(kind, 0, null)))
                    .isEqualTo(kind != FigureKind.METER_SILENCE);
        }
    }

    @Test
    void noneAndAFewLookAlikeInPublic() {
        assertThat(isShown(Profile.PUBLIC, false, unguarded(FigureKind.COUNT, 0, null)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 9, false", "10, 10, true", "9, 10, false"})
    void publicCountsNeedBothPersonsAndTheNoisyCount(long persons, long told, boolean isShown) {
        Figure noisy = new Figure(BigDecimal.valueOf(told), null, null, told, FigureStatus.OK, null);
        assertThat(isShown(
                        Profile.PUBLIC,
                        false,
                        new Unguarded(FigureKind.COUNT, noisy, persons, persons, null, List.of())))
                .isEqualTo(isShown);
    }

    @Test
    void providersSeeTheirMeterOverAYearOnlyAndNothingOfRegisters() {
        DisclosureGate ofAQuarter =
                new DisclosureGate(DEFAULTS, Profile.PROVIDER, new DisclosureGate.Scope(false, false));
        for (FigureKind kind : FigureKind.values()) {
            Unguarded figure = unguarded(kind, 100, 50L);
            assertThat(ofAQuarter.pass(figure).status() == FigureStatus.OK)
                    .as(kind.name())
                    .isEqualTo(kind == FigureKind.COUNT || kind == FigureKind.EFFECT);
            assertThat(isShown(Profile.PROVIDER, false, figure)).as(kind.name()).isEqualTo(!kind.isOfRegisters());
        }
    }

    @Test
    void figureIsHiddenWithAnyFigureThatItGivesAway() {
        Unguarded allEmployed = unguarded(FigureKind.REGISTER_SHARE, 9, 9L);
        Unguarded costPerEmployed = new Unguarded(FigureKind.REGISTER_MEAN, FIGURE, 9, 9, null, List.of(allEmployed));
        assertThat(isShown(Profile.MANAGER, false, costPerEmployed)).isFalse();
    }

    @Test
    void hiddenFigureKeepsNothingBehind() {
        DisclosureGate gate = gate(Profile.VIEWER, false);
        assertThat(gate.pass(unguarded(FigureKind.COUNT, 9, null)))
                .isEqualTo(new Figure(null, null, null, null, FigureStatus.SUPPRESSED, "TOO_FEW_PERSONS"));
    }

    @Test
    void enoughPersonsCoverTheStrictestRuleOfTheKind() {
        DisclosureGate manager = gate(Profile.MANAGER, false);
        assertThat(manager.enoughPersons(FigureKind.COUNT)).isEqualTo(1);
        assertThat(manager.enoughPersons(FigureKind.REGISTER_MEAN)).isEqualTo(5);
        assertThat(manager.enoughPersons(FigureKind.REGISTER_SHARE)).isEqualTo(10);
        assertThat(manager.enoughPersons(FigureKind.METER)).isEqualTo(10);
    }

    @Test
    void policyTellsTheLeastPersonsOfItsSettings() {
        DisclosurePolicy policy =
                DisclosurePolicy.of(Settings.load(Map.of(Setting.DISCLOSURE_MANAGER_COUNTS_PERSONAL, "3")));
        assertThat(policy.leastPersons(FigureKind.COUNT, Profile.MANAGER, false))
                .isEqualTo(1);
        assertThat(policy.leastPersons(FigureKind.COUNT, Profile.MANAGER, true)).isEqualTo(3);
        assertThat(policy.leastPersons(FigureKind.METER, Profile.VIEWER, false)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "VIEWER", "PUBLIC"})
    void everyThresholdHasASettingOfItsOwn(String profile) {
        List<String> rules =
                List.of("COUNTS", "COUNTS_PERSONAL", "REGISTER", "REGISTER_EXTREMES", "REGISTER_PARTS", "METER");
        Map<Setting, @Nullable String> settings = new EnumMap<>(Setting.class);
        rules.forEach(
                rule -> settings.put(Setting.valueOf("DISCLOSURE_" + profile + "_" + rule), "3" + rules.indexOf(rule)));
        assertThat(DisclosurePolicy.of(Settings.load(settings)).of(Profile.valueOf(profile)))
                .isEqualTo(new Thresholds(30, 31, 32, 33, 34, 35));
    }

    @Test
    void providersThresholdsAreTwoSettings() {
        Settings settings =
                Settings.load(Map.of(Setting.DISCLOSURE_PROVIDER_COUNTS, "7", Setting.DISCLOSURE_PROVIDER_METER, "12"));
        assertThat(DisclosurePolicy.of(settings).of(Profile.PROVIDER)).isEqualTo(new Thresholds(7, 12, 12, 12, 1, 12));
    }

    @Test
    void rejectsThresholdsUnderOne() {
        assertThatThrownBy(() -> new Thresholds(1, 1, 0, 1, 1, 1)).hasMessageContaining("at least 1, but is 0");
        assertThatThrownBy(() -> Settings.load(Map.of(Setting.DISCLOSURE_VIEWER_METER, "0")))
                .hasMessageContaining("disclosure.viewer.meter");
    }

    @Test
    void rejectsNoiseThatItsBoundCantHold() {
        Settings settings =
                Settings.load(Map.of(Setting.DISCLOSURE_PUBLIC_VARIANCE, "9", Setting.DISCLOSURE_PUBLIC_BOUND, "3"));
        assertThatThrownBy(() -> DisclosurePolicy.of(settings))
                .hasMessageContaining("disclosure.public.variance and disclosure.public.bound")
                .hasMessageContaining("at most 4.0 with a bound of 3, but is 9.0");
    }

    private static boolean isShown(Profile profile, boolean isPersonal, Unguarded figure) {
        return gate(profile, isPersonal).pass(figure).status() == FigureStatus.OK;
    }

    private static DisclosureGate gate(Profile profile, boolean isPersonal) {
        return new DisclosureGate(DEFAULTS, profile, new DisclosureGate.Scope(isPersonal, true));
    }

    private static Unguarded unguarded(FigureKind kind, long persons, @Nullable Long hits) {
        return new Unguarded(kind, FIGURE, persons, persons, hits, List.of());
    }
}
