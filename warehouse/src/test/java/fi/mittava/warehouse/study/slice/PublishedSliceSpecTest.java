package fi.mittava.warehouse.study.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.InlineGeneration;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.metric.Period;
import fi.mittava.warehouse.study.estimator.Estimator;
import fi.mittava.warehouse.study.stack.Reference;
import fi.mittava.warehouse.study.stack.ReferenceStack;
import fi.mittava.warehouse.study.stack.Stack;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every slice of the reference against R again, this time asked of what is published. */
class PublishedSliceSpecTest {

    private static GenerationReader reader;

    @BeforeAll
    static void publish(@TempDir Path folder) {
        Stack stack = ReferenceStack.build();
        reader = InlineGeneration.open(
                new PublishedReference(stack, Estimator.estimate(stack, ReferenceStack.settings())).write(folder));
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void everySliceIsThatOfR() {
        List<String[]> rows = Reference.rows("slices.csv").stream()
                .filter(row -> row[0].equals("POOLED"))
                .toList();
        for (String[] row : rows) {
            EffectFinding found = ask(slice(row[2]), List.of(Integer.parseInt(row[1])))
                    .getFirst()
                    .finding();
            String name = row[2] + " at " + row[1];
            if (Integer.parseInt(row[3]) < 60) {
                assertThat(found.isPooled()).as(name).isTrue();
                continue;
            }
            assertThat(found.participants()).as(name).isEqualTo(Long.parseLong(row[3]));
            assertThat(value(found.observed())).as(name).isCloseTo(Double.parseDouble(row[4]), within(1e-9));
            assertThat(value(found.counterfactual())).as(name).isCloseTo(Double.parseDouble(row[5]), within(1e-9));
            assertThat(value(found.effect())).as(name).isCloseTo(Double.parseDouble(row[6]), within(1e-9));
            assertThat(Objects.requireNonNull(found.effect().low()).doubleValue())
                    .as(name)
                    .isCloseTo(Double.parseDouble(row[11]), within(1e-9));
        }
    }

    private static double value(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure::toString).doubleValue();
    }

    private static List<EffectQuery.Row> ask(FigureQuestion question, List<Integer> horizons) {
        return new EffectQuery(reader, DisclosurePolicy.open(), Access.toAll(Profile.MANAGER))
                .answer(question, Outcome.EMPLOYED_OPEN, horizons)
                .rows();
    }

    private static FigureQuestion slice(String name) {
        if (name.startsWith("provider")) {
            List<String> provider = List.of("provider-" + (name.charAt(8) - '0' + 1));
            return name.endsWith("female")
                    ? question(Map.of(Dimension.PROVIDER, provider, Dimension.GENDER, List.of("gender-1")), null)
                    : question(Map.of(Dimension.PROVIDER, provider), null);
        }
        return switch (name) {
            case "all" -> question(Map.of(), null);
            case "female" -> question(Map.of(Dimension.GENDER, List.of("gender-1")), null);
            case "male" -> question(Map.of(Dimension.GENDER, List.of("gender-2")), null);
            case "educ0" -> question(Map.of(Dimension.EDUCATION, List.of("education-1")), null);
            case "educ2" -> question(Map.of(Dimension.EDUCATION, List.of("education-3")), null);
            case "area1" -> question(Map.of(Dimension.AREA, List.of("area-1")), null);
            case "area5" -> question(Map.of(Dimension.AREA, List.of("area-5")), null);
            case "months25_27" -> question(Map.of(), period(25, 27));
            case "months34_36" -> question(Map.of(), period(34, 36));
            case "area2_educ0" ->
                question(Map.of(Dimension.AREA, List.of("area-2"), Dimension.EDUCATION, List.of("education-1")), null);
            default -> throw new IllegalArgumentException("unknown slice " + name);
        };
    }

    private static Period period(int first, int last) {
        YearMonth zero = YearMonth.of(2000, 12);
        return new Period(zero.plusMonths(first), zero.plusMonths(last + 1), Anchor.START);
    }

    private static FigureQuestion question(Map<Dimension, List<String>> filter, @Nullable Period period) {
        return new FigureQuestion(List.of(), List.of(), null, filter, period, List.of(), 10, 0);
    }
}
