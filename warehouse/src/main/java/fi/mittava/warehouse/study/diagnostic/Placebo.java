package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.Chunks;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The placebo months of everybody and of each group. */
final class Placebo {

    private final Stack stack;
    private final PersonRows persons;
    private final PropensityModel score;
    private final PeerWeights weights;
    private final DiagnosticSettings settings;
    private final int[] outcomes;
    private final Workers workers;

    /** Of employment; and of earnings, if any register tells them. */
    Placebo(
            PropensityModel score,
            PeerWeights weights,
            PersonRows persons,
            DiagnosticSettings settings,
            Workers workers) {
        this.stack = score.design().stack();
        this.persons = persons;
        this.score = score;
        this.weights = weights;
        this.settings = settings;
        PlaceboSettings placebo = settings.placebo();
        this.outcomes = IntStream.of(placebo.outcome(), placebo.earnings())
                .filter(outcome -> outcome != DiagnosticSettings.NONE)
                .toArray();
        this.workers = workers;
    }

    /** Outcome by outcome; of each everybody, then the groups. */
    List<PlaceboMonth> of(List<Group> groups) {
        List<Contrast> contrasts = new ArrayList<>(Collections.nCopies(groups.size() + 1, everybody()));
        float[] values = values();
        workers.each(groups.size(), group -> contrasts.set(group + 1, contrast(groups.get(group), values)));
        List<PlaceboMonth> all = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes.length; outcome++) {
            all.addAll(months(Group.EVERYBODY, contrasts.getFirst(), outcome));
            for (int group = 0; group < groups.size(); group++) {
                all.addAll(months(groups.get(group), contrasts.get(group + 1), outcome));
            }
        }
        return all;
    }

    /** A column for each month of the first outcome, then of the next. */
    Contrast everybody() {
        return new Contrast(persons, settings.mode(), this::fill, columns()).with(score, workers);
    }

    private int columns() {
        return outcomes.length * settings.placebo().lags();
    }

    /** Of every row, side by side: a row is of many groups, and a person's months lie far from another's. */
    private float[] values() {
        int columns = columns();
        float[] values = new float[Math.multiplyExact(stack.rows(), columns)];
        Chunks chunks = Chunks.of(stack);
        workers.each(chunks.size(), chunk -> {
            double[] own = new double[columns];
            for (Segment segment : chunks.get(chunk)) {
                for (int row = segment.from(); row < segment.to(); row++) {
                    fill(row, own);
                    for (int column = 0; column < columns; column++) {
                        values[row * columns + column] = (float) own[column];
                    }
                }
            }
        });
        return values;
    }

    private Contrast contrast(Group group, float[] ofRows) {
        int columns = columns();
        return new Contrast(
                        persons,
                        group,
                        settings.mode(),
                        (segment, row, values, peers) -> {
                            for (int column = 0; column < columns; column++) {
                                values[column] = ofRows[row * columns + column];
                            }
                            Arrays.fill(peers, weights.of(row));
                        },
                        columns)
                .withGivenWeights();
    }

    private List<PlaceboMonth> months(Group group, Contrast contrast, int outcome) {
        int lags = settings.placebo().lags();
        return IntStream.range(0, lags)
                .mapToObj(at -> {
                    Contrast.Result result = contrast.result(outcome * lags + at);
                    return new PlaceboMonth(
                            group,
                            stack.panel().outcomes().get(outcomes[outcome]),
                            at + 1,
                            result.effect(),
                            result.error(),
                            result.participants(),
                            contrast.deviation(outcome * lags + at));
                })
                .toList();
    }

    private void fill(Segment segment, int row, double[] values, double[] peers) {
        fill(row, values);
        Arrays.fill(peers, weights.of(row));
    }

    private void fill(int row, double[] values) {
        int lags = settings.placebo().lags();
        int first = stack.columns().spellStart(row) - lags;
        for (int outcome = 0; outcome < outcomes.length; outcome++) {
            stack.panel().fill(outcomes[outcome], stack.person(row), first, lags, values, outcome * lags);
            reverse(values, outcome * lags, (outcome + 1) * lags - 1);
        }
    }

    /** The month before the spell comes first. */
    private static void reverse(double[] values, int first, int last) {
        for (int low = first, high = last; low < high; low++, high--) {
            double early = values[low];
            values[low] = values[high];
            values[high] = early;
        }
    }
}
