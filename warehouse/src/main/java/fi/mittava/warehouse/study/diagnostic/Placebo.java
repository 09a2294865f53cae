package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The placebo months of everybody and of each group. */
final class Placebo {

    private static final int LAGS_A_TASK = 6;

    private final Stack stack;
    private final PropensityModel score;
    private final PeerWeights weights;
    private final DiagnosticSettings settings;
    private final Workers workers;

    Placebo(PropensityModel score, PeerWeights weights, DiagnosticSettings settings, Workers workers) {
        this.stack = score.design().stack();
        this.score = score;
        this.weights = weights;
        this.settings = settings;
        this.workers = workers;
    }

    /** Of employment; then of earnings, if any register tells them. */
    List<PlaceboMonth> of(List<Group> groups) {
        List<PlaceboMonth> all = new ArrayList<>(of(groups, settings.placebo().outcome()));
        if (settings.placebo().earnings() != DiagnosticSettings.NONE) {
            all.addAll(of(groups, settings.placebo().earnings()));
        }
        return all;
    }

    private List<PlaceboMonth> of(List<Group> groups, int outcome) {
        int lags = settings.placebo().lags();
        PlaceboMonth[] everybody = new PlaceboMonth[lags];
        workers.each((lags + LAGS_A_TASK - 1) / LAGS_A_TASK, task -> {
            int from = task * LAGS_A_TASK;
            int to = Math.min(lags, from + LAGS_A_TASK);
            Contrast contrast =
                    contrast(Group.EVERYBODY, outcome, from + 1, to - from).with(score);
            for (int lag = from; lag < to; lag++) {
                everybody[lag] = month(Group.EVERYBODY, outcome, lag + 1, contrast, lag - from);
            }
        });
        PlaceboMonth[][] ofGroups = new PlaceboMonth[groups.size()][lags];
        workers.each(groups.size(), group -> {
            Contrast contrast = contrast(groups.get(group), outcome, 1, lags).withGivenWeights();
            for (int lag = 0; lag < lags; lag++) {
                ofGroups[group][lag] = month(groups.get(group), outcome, lag + 1, contrast, lag);
            }
        });
        List<PlaceboMonth> all = new ArrayList<>(List.of(everybody));
        for (PlaceboMonth[] ofGroup : ofGroups) {
            all.addAll(List.of(ofGroup));
        }
        return all;
    }

    private PlaceboMonth month(Group group, int outcome, int lag, Contrast contrast, int column) {
        Contrast.Result result = contrast.result(column);
        return new PlaceboMonth(
                group,
                stack.panel().outcomes().get(outcome),
                lag,
                result.effect(),
                result.error(),
                result.participants(),
                contrast.deviation(column));
    }

    Contrast contrast(Group group, int outcome, int firstLag, int lags) {
        return new Contrast(
                stack,
                group,
                settings.mode(),
                (segment, row, values, peers) -> {
                    int last = stack.columns().spellStart(row) - firstLag;
                    stack.panel().fill(outcome, stack.person(row), last - lags + 1, lags, values, 0);
                    reverse(values);
                    Arrays.fill(peers, weights.of(row));
                },
                lags);
    }

    private static void reverse(double[] values) {
        for (int at = 0; at < values.length / 2; at++) {
            double early = values[at];
            values[at] = values[values.length - 1 - at];
            values[values.length - 1 - at] = early;
        }
    }
}
