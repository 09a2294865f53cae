package fi.mittava.warehouse.study.stack;

import java.util.List;

/** Rows of areas in quarters, a quarter being one month and one cell, of persons of whom every third is employed a month later. */
public final class QuarterStack {

    private static final int MOST = 1000;
    private static final StackLayout LAYOUT = new StackLayout(
            List.of(),
            List.of(Factor.of("month"), Factor.of("area"), Factor.crossing("area_quarter", 15, 60)),
            List.of());

    private final OutcomePanel panel = new OutcomePanel(List.of(Outcome.yesNo("EMPLOYED")), MOST, 1, 12);
    private final StackBuilder builder = new StackBuilder(LAYOUT, panel, MOST);
    private int person;

    public QuarterStack add(int quarter, int area, int starts, int peers) {
        for (int number = 0; number < starts + peers; number++) {
            RiskRow row = new RiskRow(LAYOUT);
            row.person = person++;
            row.month = quarter;
            row.levels[0] = quarter;
            row.levels[1] = area;
            row.levels[2] = quarter * 10 + area;
            row.isTreated = number < starts;
            panel.set(0, row.person, quarter + 1, row.person % 3 == 0 ? 1 : 0);
            builder.add(row);
        }
        return this;
    }

    public Stack build() {
        return builder.build();
    }
}
