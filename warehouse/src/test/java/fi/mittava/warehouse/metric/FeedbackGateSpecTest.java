package fi.mittava.warehouse.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to a form of one item with a scale and one to choose from, at the defaults. */
class FeedbackGateSpecTest {

    private static final DisclosurePolicy DEFAULTS = DisclosurePolicy.of(Settings.load(Map.of()));

    private static final String SCALE = "scale";
    private static final String CHOICE = "choice";

    private static final Map<Profile, Integer> LEAST =
            Map.of(Profile.MANAGER, 10, Profile.PROVIDER, 10, Profile.VIEWER, 10, Profile.PUBLIC, 20);

    private static final List<String> FORM = List.of(
            "INSERT INTO instrument_item VALUES (1, 'meter', '1', 1, 'scale', 'scale', false, false, 'x', 'x', 'x', 1,"
                    + " 5), (2, 'meter', '1', 2, 'choice', 'choice', true, false, 'x', 'x', 'x', NULL, NULL)",
            "INSERT INTO instrument_choice VALUES (2, 1, 'talks', 'x', 'x', 'x'), (2, 2, 'work', 'x', 'x', 'x')");

    @TempDir
    private Path folder;

    private final Map<String, GenerationReader> readers = new HashMap<>();

    @AfterEach
    void close() {
        readers.values().forEach(GenerationReader::close);
    }

    /** Who answered, and where; every form is a person's only one. */
    private static final class Answers {

        private final List<String> rows = new ArrayList<>();
        private int area = 1;
        private int provider = 1;
        private int gender = 1;
        private String month = "2025-03";
        private int forms;

        private Answers of(int newArea, int newProvider, int newGender) {
            area = newArea;
            provider = newProvider;
            gender = newGender;
            return this;
        }

        private Answers in(String newMonth) {
            month = newMonth;
            return this;
        }

        /** Every other one answers 4, the others 5. */
        private Answers scale(int persons) {
            for (int person = 0; person < persons; person++) {
                scale(forms, 4 + person % 2);
            }
            return this;
        }

        private Answers scale(int respondent, int answer) {
            add(1, 0, answer, respondent);
            forms++;
            return this;
        }

        /** The first choice by some of them, the other by nobody. */
        private Answers choice(int persons, int whoChooseTheFirst) {
            for (int person = 0; person < persons; person++) {
                add(2, 1, person < whoChooseTheFirst ? 1 : 0, forms);
                add(2, 2, 0, forms);
                forms++;
            }
            return this;
        }

        private void add(int item, int choice, int answer, int respondent) {
            rows.add("(%d, %d, %d, %d, %d, %d, 3, 1, %d, 1, 1, 1, %d, 1, %d, 1, 1, 1, 1, 1)"
                    .formatted(
                            item,
                            choice,
                            answer,
                            forms,
                            respondent,
                            Months.number(YearMonth.parse(month)),
                            area,
                            provider,
                            gender));
        }

        private String insert() {
            return "INSERT INTO feedback VALUES " + String.join(", ", rows);
        }
    }

    private static FeedbackQuestion question(List<Dimension> groupBy, Map<Dimension, List<String>> filter) {
        return new FeedbackQuestion(null, SCALE, groupBy, filter, null, 100, 0);
    }

    private List<FeedbackAnswer.Row> ask(Answers answers, FeedbackQuestion question, Profile profile) {
        GenerationReader reader = readers.computeIfAbsent(answers.insert(), this::open);
        return new FeedbackQuery(reader, DEFAULTS)
                .answer(question, Access.toAll(profile))
                .rows();
    }

    private GenerationReader open(String answers) {
        return InlineGeneration.open(new InlineGeneration().write(folder, statement -> {
            for (String insert : FORM) {
                statement.execute(insert);
            }
            statement.execute(answers);
        }));
    }

    private FeedbackAnswer.Row whole(Answers answers, String item, Profile profile) {
        return ask(answers, new FeedbackQuestion(null, item, List.of(), Map.of(), null, 100, 0), profile)
                .getFirst();
    }

    private static Stream<Figure> shares(FeedbackAnswer.Row row) {
        return Stream.concat(
                row.distribution().stream().map(FeedbackAnswer.Step::share),
                row.choices().stream().map(FeedbackAnswer.Chosen::share));
    }

    private static void assertShown(FeedbackAnswer.Row row, boolean isShown) {
        assertThat(shares(row)).isNotEmpty().allMatch(share -> share.isHidden() != isShown);
        if (row.item().scale() != null) {
            assertThat(row.mean().isHidden()).isNotEqualTo(isShown);
            assertThat(row.netShare().isHidden()).isNotEqualTo(isShown);
        }
    }

    private static List<String> areas(List<FeedbackAnswer.Row> rows) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.members().get(Dimension.AREA))
                        .code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 11, 19, 20, 21})
    void answersNeedPersons(int persons) {
        Answers answers = new Answers().scale(persons).choice(persons, 1);
        LEAST.forEach((profile, least) -> {
            assertShown(whole(answers, SCALE, profile), persons >= least);
            assertShown(whole(answers, CHOICE, profile), persons >= least);
        });
    }

    /** So that nobody can tell nobody from a few. */
    @Test
    void silenceLooksLikeAFew() {
        Answers few = new Answers().scale(9).choice(9, 4);
        for (Profile profile : LEAST.keySet()) {
            FeedbackAnswer.Row noAnswer = whole(new Answers().choice(30, 9), SCALE, profile);
            assertShown(noAnswer, false);
            assertThat(noAnswer).isEqualTo(whole(few, SCALE, profile));
            FeedbackAnswer.Row noChoice = whole(new Answers().scale(30), CHOICE, profile);
            assertShown(noChoice, false);
            assertThat(noChoice).isEqualTo(whole(few, CHOICE, profile));
        }
    }

    @Test
    void personsCountNotForms() {
        Answers ofNine = new Answers();
        Answers anonymous = new Answers();
        for (int form = 0; form < 12; form++) {
            ofNine.scale(form % 9, 4 + form % 2);
            anonymous.scale(-1 - form, 4 + form % 2);
        }
        assertShown(whole(ofNine, SCALE, Profile.MANAGER), false);
        assertShown(whole(anonymous, SCALE, Profile.MANAGER), true);
    }

    @Test
    void oneStepThatEverybodyTookHidesEveryFigure() {
        Answers alike = new Answers();
        for (int person = 0; person < 29; person++) {
            alike.scale(person, 5);
        }
        assertShown(whole(alike, SCALE, Profile.MANAGER), false);
        assertShown(whole(alike.scale(29, 4), SCALE, Profile.MANAGER), true);
    }

    @Test
    void oneChoiceThatEverybodyMadeHidesEveryFigure() {
        assertShown(whole(new Answers().choice(29, 29), CHOICE, Profile.MANAGER), false);
        assertShown(whole(new Answers().choice(29, 28), CHOICE, Profile.MANAGER), true);
        assertShown(whole(new Answers().choice(29, 1), CHOICE, Profile.MANAGER), true);
    }

    private static Answers inAreas(int... persons) {
        Answers answers = new Answers();
        for (int area = 1; area <= persons.length; area++) {
            answers.of(area, 1, 1).scale(persons[area - 1]);
        }
        return answers;
    }

    @Test
    void groupsOfAFewAreNotThereNorTheNextSmallest() {
        FeedbackQuestion byArea = question(List.of(Dimension.AREA), Map.of());
        assertThat(areas(ask(inAreas(10, 11, 30), byArea, Profile.MANAGER)))
                .containsExactly("area-1", "area-2", "area-3");
        assertThat(areas(ask(inAreas(30, 9, 11, 20), byArea, Profile.MANAGER))).containsExactly("area-1", "area-4");
        assertThat(areas(ask(inAreas(30, 9, 11, 20), byArea, Profile.PUBLIC))).containsExactly("area-1", "area-4");
        assertThat(areas(ask(inAreas(30, 19, 21, 25), byArea, Profile.PUBLIC))).containsExactly("area-1", "area-4");
    }

    @Test
    void everyItemHasGroupsOfItsOwn() {
        Answers answers = inAreas(30, 9, 11, 20).of(1, 1, 1).choice(12, 6);
        FeedbackQuestion byArea = new FeedbackQuestion(null, null, List.of(Dimension.AREA), Map.of(), null, 100, 0);
        assertThat(ask(answers, byArea, Profile.MANAGER))
                .extracting(row -> row.item().code())
                .containsExactly(SCALE, CHOICE, SCALE);
    }

    /** By any dimension. Thirty are kept. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 19, 20, 21})
    void thoseLeftOutByAFilterAreNobodyOrEnough(int left) {
        Answers answers = new Answers().scale(30).of(1, 2, 2).scale(left);
        FeedbackQuestion ofWomen = question(List.of(), Map.of(Dimension.GENDER, List.of("gender-1")));
        FeedbackQuestion ofProvider = question(List.of(), Map.of(Dimension.PROVIDER, List.of("provider-1")));
        LEAST.forEach((profile, least) -> {
            boolean isShown = left == 0 || left >= least;
            assertShown(ask(answers, ofProvider, profile).getFirst(), isShown);
            if (profile != Profile.PROVIDER) {
                assertShown(ask(answers, ofWomen, profile).getFirst(), isShown);
            }
        });
    }

    /** Without one filter the other still stands. */
    @Test
    void eachFilterIsLookedAtByItself() {
        FeedbackQuestion ofBoth = question(
                List.of(), Map.of(Dimension.GENDER, List.of("gender-1"), Dimension.PROVIDER, List.of("provider-1")));
        Answers ofNeither = new Answers().scale(30).of(1, 2, 2).scale(4);
        assertShown(ask(ofNeither, ofBoth, Profile.MANAGER).getFirst(), true);
        for (int provider = 1; provider <= 2; provider++) {
            Answers ofOne =
                    new Answers().scale(30).of(1, provider, 3 - provider).scale(4);
            assertShown(ask(ofOne, ofBoth, Profile.MANAGER).getFirst(), false);
        }
    }

    /** The second area's are four: the first's ten hide them. */
    @Test
    void groupsHaveThoseLeftOutOfTheirOwn() {
        FeedbackQuestion ofProvider =
                question(List.of(Dimension.AREA), Map.of(Dimension.PROVIDER, List.of("provider-1")));
        Answers answers = inAreas(30, 40, 50).of(2, 2, 1).scale(4).of(1, 2, 1).scale(10);
        assertThat(areas(ask(answers, ofProvider, Profile.MANAGER))).containsExactly("area-3");
    }

    @Test
    void personsAreLeftOutNotForms() {
        Answers answers = new Answers().scale(30).of(1, 2, 1);
        for (int form = 0; form < 11; form++) {
            answers.scale(30 + form % 9, 4);
        }
        FeedbackQuestion ofProvider = question(List.of(), Map.of(Dimension.PROVIDER, List.of("provider-1")));
        assertShown(ask(answers, ofProvider, Profile.MANAGER).getFirst(), false);
        assertShown(ask(answers.scale(39, 4), ofProvider, Profile.MANAGER).getFirst(), true);
    }

    @Test
    void thoseLeftOutAreOfTheItemAndThePeriod() {
        Answers answers = new Answers().scale(30).choice(30, 9).of(1, 2, 1).choice(9, 4);
        Map<Dimension, List<String>> ofProvider = Map.of(Dimension.PROVIDER, List.of("provider-1"));
        List<FeedbackAnswer.Row> items =
                ask(answers, new FeedbackQuestion(null, null, List.of(), ofProvider, null, 100, 0), Profile.MANAGER);
        assertShown(items.getFirst(), true);
        assertShown(items.getLast(), false);
        answers.in("2025-06").scale(9);
        FeedbackQuestion ofAllTime = question(List.of(), ofProvider);
        assertShown(ask(answers, ofAllTime, Profile.MANAGER).getFirst(), false);
        Period spring = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 6), Anchor.START);
        assertShown(ask(answers, ofAllTime.in(spring), Profile.MANAGER).getFirst(), true);
    }

    @Test
    void filterOfWhatIsGroupedByLeavesNobodyOut() {
        Answers answers = inAreas(30, 9);
        FeedbackQuestion question = question(List.of(Dimension.AREA), Map.of(Dimension.AREA, List.of("area-1")));
        assertThat(areas(ask(answers, question, Profile.MANAGER))).containsExactly("area-1");
    }

    @Test
    void providersSeeAYearWithoutPersonalDimensions() {
        Answers answers = new Answers().scale(30);
        FeedbackQuestion whole = question(List.of(), Map.of());
        Period year = new Period(YearMonth.of(2025, 1), YearMonth.of(2026, 1), Anchor.START);
        Period less = new Period(YearMonth.of(2025, 1), YearMonth.of(2025, 12), Anchor.START);
        assertShown(ask(answers, whole.in(year), Profile.PROVIDER).getFirst(), true);
        assertShown(ask(answers, whole.in(less), Profile.PROVIDER).getFirst(), false);
        assertShown(ask(answers, whole.in(less), Profile.MANAGER).getFirst(), true);
        assertThatThrownBy(() -> ask(answers, question(List.of(Dimension.GENDER), Map.of()), Profile.PROVIDER))
                .isInstanceOfSatisfying(
                        QuestionRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(QuestionRefused.Code.NOT_FOR_PROFILE));
    }
}
