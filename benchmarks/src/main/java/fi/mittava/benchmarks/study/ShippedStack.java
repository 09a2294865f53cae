package fi.mittava.benchmarks.study;

import fi.mittava.warehouse.study.Covariate;
import fi.mittava.warehouse.study.StudyDesign;
import fi.mittava.warehouse.study.stack.Dimension;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.Outcome;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackBuilder;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Rows of the shape that the shipped design makes: as many covariates, levels, dimensions and outcomes, drawn at random. */
final class ShippedStack {

    static final int EMPLOYED = 1;
    static final int IN_SERVICE = 3;
    static final int EARNINGS = 4;

    static final List<String> COVARIATES =
            StudyDesign.SHIPPED.covariates().stream().map(Covariate::name).toList();

    private static final int ROWS_A_PERSON = 8;
    private static final int FIRST_AT_RISK = 49;
    private static final int MONTHS_AT_RISK = 48;
    private static final int LAST_MONTH = 108;
    private static final int AREAS = 8;
    private static final int BRACKETS = 5;
    private static final double STARTING = 0.1;
    private static final double SAMPLED = 0.25;

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.yesNo("EMPLOYED_OPEN"),
            Outcome.yesNo("EMPLOYED"),
            Outcome.yesNo("IN_EDUCATION"),
            Outcome.aside("IN_SERVICE"),
            Outcome.amount("EARNINGS"),
            Outcome.amount("MUNICIPAL_SHARE"));

    private final int rows;
    private final StackLayout layout;
    private final OutcomePanel panel;
    private final SplittableRandom random;

    /** @param hasQuarters whether areas differ from quarter to quarter, as they do in the shipped design */
    ShippedStack(int rows, boolean hasQuarters, long seed) {
        this.rows = rows;
        List<Factor> factors =
                List.of(Factor.of("month"), Factor.of("area"), Factor.of("bracket"), Factor.of("in_service"));
        this.layout = new StackLayout(
                COVARIATES,
                IntStream.range(0, factors.size() + (hasQuarters ? 1 : 0))
                        .mapToObj(at -> at < factors.size() ? factors.get(at) : Factor.crossing("area_quarter", 15, 60))
                        .toList(),
                List.of(
                        dimension("AREA", AREAS),
                        dimension("GENDER", 3),
                        dimension("AGE_BAND", 6),
                        dimension("EDUCATION", 4),
                        dimension("DURATION_BAND", BRACKETS),
                        dimension("LANGUAGE_GROUP", 4)));
        int persons = Math.max(1, rows / ROWS_A_PERSON);
        this.panel = new OutcomePanel(OUTCOMES, persons, 1, LAST_MONTH);
        this.random = new SplittableRandom(seed);
        for (int person = 0; person < persons; person++) {
            fill(person);
        }
    }

    private static Dimension dimension(String name, int keys) {
        return new Dimension(
                name, IntStream.range(0, keys).mapToObj(Integer::toString).toList());
    }

    /** Work and services come and go in runs, as they do. */
    private void fill(int person) {
        int state = random.nextInt(6);
        for (int month = 1; month <= LAST_MONTH; month++) {
            state = random.nextInt(8) == 0 ? random.nextInt(6) : state;
            panel.set(0, person, month, state <= 1 ? 1 : 0);
            panel.set(EMPLOYED, person, month, state <= 2 ? 1 : 0);
            panel.set(2, person, month, state == 3 ? 1 : 0);
            panel.set(IN_SERVICE, person, month, state == 4 ? 1 : 0);
            panel.set(4, person, month, state <= 2 ? 2000 + 500.0 * state : 0);
            panel.set(5, person, month, state == 5 ? 300 : 0);
        }
    }

    Stack build() {
        StackBuilder builder = new StackBuilder(layout, panel, rows);
        draw(builder::add);
        return builder.build();
    }

    /** The same object for every row. */
    void draw(Consumer<RiskRow> to) {
        RiskRow row = new RiskRow(layout);
        for (int number = 0; number < rows; number++) {
            set(row, number);
            to.accept(row);
        }
    }

    private void set(RiskRow row, int number) {
        row.person = number / ROWS_A_PERSON % panel.persons();
        int offset = number % ROWS_A_PERSON;
        int first = (int) (Integer.toUnsignedLong(row.person * 0x9E3779B9) % (MONTHS_AT_RISK - ROWS_A_PERSON));
        row.month = FIRST_AT_RISK + first + offset;
        row.spellStart = FIRST_AT_RISK + first - 1;
        row.riskUntil = row.spellStart + ROWS_A_PERSON;
        double push = 0;
        for (int column = 0; column < row.dense.length; column++) {
            row.dense[column] = column % 3 == 0 ? random.nextDouble() : random.nextInt(3) / 2.0;
            push += (column % 2 == 0 ? 0.1 : -0.1) * row.dense[column];
        }
        int area = row.person % AREAS;
        int bracket = Math.min(BRACKETS - 1, offset * BRACKETS / ROWS_A_PERSON);
        int inService = random.nextInt(4) == 0 ? 1 : 0;
        row.cell = (area * BRACKETS + bracket) * 2 + inService;
        row.levels[0] = row.month;
        row.levels[1] = area;
        row.levels[2] = bracket;
        row.levels[3] = inService;
        if (row.levels.length > 4) {
            row.levels[4] = row.month / 3 * AREAS + area;
        }
        for (int key = 0; key < row.keys.length; key++) {
            row.keys[key] = row.person / 7 % layout.dimensions().get(key).keys().size();
        }
        row.isTreated = random.nextDouble() < STARTING * Math.exp(push);
        row.fraction = row.isTreated ? 1 : SAMPLED;
    }

    StackLayout layout() {
        return layout;
    }

    OutcomePanel panel() {
        return panel;
    }
}
