package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.study.stack.Factor;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import fi.mittava.warehouse.study.stack.RiskRow;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackBuilder;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a service type's rows into the estimator's stack. */
final class StackReader {

    /** A level of area_quarter is quarter * this + area. */
    static final int AREAS = 1 << 15;

    private static final int LEAST_STARTS = 15;
    private static final int LEAST_PEERS = 60;
    private static final List<String> FIXED = List.of(
            "person",
            "cell",
            "month",
            "spell_start",
            "is_treated",
            "fraction",
            "risk_until",
            "later_start",
            "area",
            "bracket",
            "CAST(in_service AS INTEGER)",
            "number");

    private final Database database;
    private final StudyDesign design;
    private final StackLayout layout;

    StackReader(Database database, StudyDesign design, RowDimensions dimensions) {
        this.database = database;
        this.design = design;
        List<Factor> factors = new ArrayList<>(
                List.of(Factor.of("month"), Factor.of("area"), Factor.of("bracket"), Factor.of("in_service")));
        if (design.hasQuarters()) {
            factors.add(Factor.crossing("area_quarter", LEAST_STARTS, LEAST_PEERS));
        }
        this.layout = new StackLayout(
                design.covariates().stream().map(Covariate::name).toList(), factors, dimensions.dimensions());
    }

    StackLayout layout() {
        return layout;
    }

    /** @param withoutPeers participations of the service type that have no row */
    Stack read(OutcomePanel panel, int withoutPeers) {
        int rows = (int) database.number("SELECT count(*) FROM " + RiskSets.STACK);
        StackBuilder builder = new StackBuilder(layout, panel, rows);
        RiskRow into = new RiskRow(layout);
        database.read("SELECT " + columns() + " FROM " + RiskSets.STACK, "read the stack", row -> {
            fill(into, row);
            builder.add(into);
        });
        builder.leaveOut(withoutPeers);
        return builder.build();
    }

    private String columns() {
        return Stream.of(
                        FIXED.stream(),
                        IntStream.range(0, layout.dimensions().size()).mapToObj(key -> "key" + key),
                        IntStream.rangeClosed(1, design.covariates().size()).mapToObj(column -> "z" + column))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    private void fill(RiskRow into, ResultSet row) throws SQLException {
        into.person = row.getInt(1);
        into.cell = row.getInt(2);
        into.month = row.getInt(3);
        into.spellStart = row.getInt(4);
        into.isTreated = row.getBoolean(5);
        into.fraction = row.getDouble(6);
        into.riskUntil = row.getInt(7);
        into.laterStart = monthOrNever(row, 8);
        int area = row.getInt(9);
        into.levels[0] = into.month;
        into.levels[1] = area;
        into.levels[2] = row.getInt(10);
        into.levels[3] = row.getInt(11);
        if (design.hasQuarters()) {
            into.levels[4] = into.month / 3 * AREAS + area;
        }
        into.number = row.getInt(12);
        int column = FIXED.size();
        for (int key = 0; key < into.keys.length; key++) {
            into.keys[key] = row.getInt(++column);
        }
        for (int covariate = 0; covariate < into.dense.length; covariate++) {
            into.dense[covariate] = row.getFloat(++column);
        }
    }

    private static int monthOrNever(ResultSet row, int column) throws SQLException {
        int month = row.getInt(column);
        return row.wasNull() ? RiskRow.NEVER : month;
    }
}
