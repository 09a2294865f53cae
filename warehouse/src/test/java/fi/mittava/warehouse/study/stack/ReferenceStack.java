package fi.mittava.warehouse.study.stack;

import fi.mittava.warehouse.study.diagnostic.DiagnosticSettings;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.estimator.EstimatorSettings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The reference's 3,000 persons as a stack, by its own covariates and cells. At risk in month m is whoever was without work
 * from the first month of unemployment to m − 1, at least one month and at most twelve, and hasn't started before m.
 */
public final class ReferenceStack {

    public static final int EMPLOYED = 0;

    private static final int FIRST = 25;
    private static final int LAST = 36;
    private static final int MONTHS = 60;

    private static final StackLayout LAYOUT = new StackLayout(
            List.of("age", "age2", "female", "educ1", "educ2", "h12", "h24"),
            List.of(Factor.of("area"), Factor.of("br"), Factor.of("m")),
            List.of(
                    new Dimension("GENDER", List.of("male", "female")),
                    new Dimension("EDUCATION", List.of("0", "1", "2"))));

    private ReferenceStack() {}

    private record Person(int id, int age, int female, int education, int area, int spell, int start, String history) {

        static Person of(String[] row) {
            int[] numbers =
                    IntStream.range(0, 7).map(at -> Integer.parseInt(row[at])).toArray();
            return new Person(
                    numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], row[7]);
        }

        boolean isEmployed(int month) {
            return history.charAt(month - 1) == '1';
        }

        boolean isAtRisk(int month) {
            return month > spell
                    && month <= Math.min(spell + 12, LAST)
                    && (start == 0 || start >= month)
                    && IntStream.range(spell, month).noneMatch(this::isEmployed);
        }

        double share(int months) {
            return IntStream.range(spell - months, spell)
                            .filter(this::isEmployed)
                            .count()
                    / (double) months;
        }
    }

    static List<PlaceboSettings> placebos() {
        return List.of(new PlaceboSettings(EMPLOYED, DiagnosticSettings.NONE, 18, 13, 23, List.of("h24")));
    }

    public static EstimatorSettings settings() {
        return EstimatorSettings.of(placebos().getFirst(), DiagnosticSettings.NONE, 2);
    }

    public static Stack build() {
        List<Person> persons =
                Reference.rows("dynamic.csv").stream().map(Person::of).toList();
        OutcomePanel panel = new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED")), persons.size() + 1, 1, MONTHS);
        StackBuilder builder = new StackBuilder(LAYOUT, panel, 20_000);
        RiskRow row = new RiskRow(LAYOUT);
        for (Person person : persons) {
            for (int month = 1; month <= MONTHS; month++) {
                panel.set(EMPLOYED, person.id(), month, person.isEmployed(month) ? 1 : 0);
            }
            for (int month = FIRST; month <= LAST; month++) {
                if (person.isAtRisk(month)) {
                    set(row, person, month);
                    builder.add(row);
                }
            }
        }
        return builder.build();
    }

    private static void set(RiskRow row, Person person, int month) {
        int bracket = bracket(month - person.spell());
        row.person = person.id();
        row.cell = person.area() * 10 + bracket;
        row.month = month;
        row.spellStart = person.spell();
        row.isTreated = person.start() == month;
        row.laterStart = person.start() > month ? person.start() : RiskRow.NEVER;
        row.riskUntil = IntStream.rangeClosed(FIRST, LAST)
                .filter(person::isAtRisk)
                .max()
                .orElse(month);
        row.dense[0] = person.age();
        row.dense[1] = (person.age() - 40) * (person.age() - 40) / 100.0;
        row.dense[2] = person.female();
        row.dense[3] = person.education() == 1 ? 1 : 0;
        row.dense[4] = person.education() == 2 ? 1 : 0;
        row.dense[5] = person.share(12);
        row.dense[6] = person.share(23);
        row.levels[0] = person.area();
        row.levels[1] = bracket;
        row.levels[2] = month;
        row.keys[0] = person.female();
        row.keys[1] = person.education();
    }

    private static int bracket(int months) {
        if (months <= 2) {
            return 1;
        }
        if (months <= 4) {
            return 2;
        }
        return months <= 7 ? 3 : 4;
    }
}
