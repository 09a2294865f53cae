package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/** Counts the answers to one item in one group, and makes its figures. Where all answered the same, nothing is told. */
final class AnswerCounts {

    private final Map<Dimension, Member> members;
    private final Instrument.Item item;
    private final long forms;
    private final long persons;
    private final Map<Long, Long> counts = new TreeMap<>();
    private double sum;
    private double squares;

    /**
     * None yet.
     *
     * @param forms that answer the item
     * @param persons who answered it; every anonymous form is one
     */
    AnswerCounts(Map<Dimension, Member> members, Instrument.Item item, long forms, long persons) {
        this.members = members;
        this.item = item;
        this.forms = forms;
        this.persons = persons;
    }

    /** Answers at one step of the scale, or forms that chose one choice. */
    void add(long step, long answers, double sumOfAnswers, double sumOfSquares) {
        counts.merge(step, answers, Long::sum);
        sum += sumOfAnswers;
        squares += sumOfSquares;
    }

    FeedbackAnswer.Row figures(DisclosureGate gate) {
        Instrument.Scale scale = item.scale();
        return scale == null ? chosen(gate) : answered(gate, scale);
    }

    private FeedbackAnswer.Row answered(DisclosureGate gate, Instrument.Scale scale) {
        List<Unguarded> shares = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        long n = counts.values().stream().mapToLong(Long::longValue).sum();
        for (long step = Math.round(scale.min()); step <= Math.round(scale.max()); step++) {
            steps.add(step);
            shares.add(share(counts.getOrDefault(step, 0L), n, List.of()));
        }
        List<FeedbackAnswer.Step> distribution = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            distribution.add(new FeedbackAnswer.Step(steps.get(i), gate.pass(beside(shares.get(i), shares))));
        }
        Figure mean = Figures.mean(sum, squares, 1, n);
        return new FeedbackAnswer.Row(
                members,
                item,
                gate.pass(new Unguarded(FigureKind.METER, mean, n, persons, null, shares)),
                gate.pass(new Unguarded(FigureKind.METER, netShare(scale, n), n, persons, null, shares)),
                distribution,
                List.of());
    }

    private Figure netShare(Instrument.Scale scale, long n) {
        double middle = (scale.min() + scale.max()) / 2;
        double above = count(step -> step > middle);
        double below = count(step -> step < middle);
        double net = item.isReversed() ? below - above : above - below;
        return Figures.mean(net, above + below, 1, n);
    }

    private double count(LongPredicate which) {
        return counts.entrySet().stream()
                .filter(count -> which.test(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private FeedbackAnswer.Row chosen(DisclosureGate gate) {
        List<Unguarded> shares = new ArrayList<>();
        for (long position = 1; position <= item.choices().size(); position++) {
            shares.add(share(counts.getOrDefault(position, 0L), forms, List.of()));
        }
        List<FeedbackAnswer.Chosen> choices = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            choices.add(new FeedbackAnswer.Chosen(item.choices().get(i), gate.pass(beside(shares.get(i), shares))));
        }
        Figure none = Figures.absent(FigureStatus.NOT_APPLICABLE, "NO_SCALE");
        return new FeedbackAnswer.Row(members, item, none, none, List.of(), choices);
    }

    private Unguarded share(long hits, long n, List<Unguarded> behind) {
        return new Unguarded(FigureKind.METER_SHARE, Figures.share(hits, n), n, persons, hits, behind);
    }

    private Unguarded beside(Unguarded share, List<Unguarded> all) {
        Long hits = share.hits();
        return share(hits == null ? 0 : hits, share.n(), all);
    }
}
