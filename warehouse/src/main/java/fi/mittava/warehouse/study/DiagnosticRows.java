package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.study.RiskSets.ServiceType;
import fi.mittava.warehouse.study.diagnostic.Diagnostics;
import fi.mittava.warehouse.study.diagnostic.OverlapBin;
import fi.mittava.warehouse.study.diagnostic.PlaceboMonth;
import fi.mittava.warehouse.study.diagnostic.TermBalance;
import fi.mittava.warehouse.study.estimator.Check;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.StackLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what tells how far an estimate can be trusted into the study's tables. */
final class DiagnosticRows {

    private final Database database;
    private final StackLayout layout;
    private final byte key;

    DiagnosticRows(Database database, StackLayout layout, ServiceType type) {
        this.database = database;
        this.layout = layout;
        this.key = (byte) type.key();
    }

    void add(TypeEstimate estimate) {
        addChecks(estimate.checks());
        estimate.diagnostics().ifPresent(found -> {
            addBalances(found.balances());
            addPlacebos(found.placebos());
            addWeight(found);
            addOverlap(found.overlap());
        });
    }

    private void addChecks(List<Check> checks) {
        try (TableRows rows = database.rowsFor("found_study_check")) {
            checks.forEach(check -> rows.add(
                    key,
                    dimension(check.group()),
                    member(check.group()),
                    check.code().name(),
                    check.value(),
                    check.verdict().name()));
        }
    }

    private void addBalances(List<TermBalance> balances) {
        try (TableRows rows = database.rowsFor("found_balance")) {
            balances.forEach(balance -> rows.add(
                    key,
                    dimension(balance.group()),
                    member(balance.group()),
                    TypeRows.name(balance.term()),
                    balance.participants(),
                    balance.before().mean(),
                    balance.after().mean(),
                    balance.before().difference(),
                    balance.after().difference(),
                    balance.before().varianceRatio(),
                    balance.after().varianceRatio(),
                    balance.before().distance(),
                    balance.after().distance()));
        }
    }

    private void addPlacebos(List<PlaceboMonth> months) {
        try (TableRows rows = database.rowsFor("found_placebo")) {
            months.forEach(month -> rows.add(
                    key,
                    dimension(month.group()),
                    member(month.group()),
                    month.outcome().name(),
                    (byte) month.lag(),
                    month.effect(),
                    month.error(),
                    month.participants()));
        }
    }

    private void addWeight(Diagnostics found) {
        try (TableRows rows = database.rowsFor("found_study_weight")) {
            rows.add(
                    key,
                    found.strengths().getFirst().effective(),
                    TypeRows.shortened(found.factor().values()));
        }
    }

    private void addOverlap(List<OverlapBin> bins) {
        try (TableRows rows = database.rowsFor("found_study_overlap")) {
            for (int at = 0; at < bins.size(); at++) {
                OverlapBin bin = bins.get(at);
                rows.add(
                        key,
                        (short) (at + 1),
                        bin.from(),
                        bin.participations(),
                        bin.persons(),
                        bin.ofParticipants(),
                        bin.ofPeers(),
                        bin.ofWeightedPeers());
            }
        }
    }

    private @Nullable String dimension(Group group) {
        return group.isEverybody()
                ? null
                : layout.dimensions().get(group.dimension()).name();
    }

    private @Nullable Integer member(Group group) {
        return group.isEverybody()
                ? null
                : Integer.valueOf(
                        layout.dimensions().get(group.dimension()).keys().get(group.key()));
    }
}
