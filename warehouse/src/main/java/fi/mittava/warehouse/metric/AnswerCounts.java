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
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** Counts the answers to one item in one group, and makes its figures, which are told or hidden as one. */
final class AnswerCounts {

    private static final Figure SILENT = Figures.absent(FigureStatus.NOT_APPLICABLE, "NO_ANSWERS");
    private static final Figure NO_SCALE = Figures.absent(FigureStatus.NOT_APPLICABLE, "NO_SCALE");

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

    boolean hasAnswers() {
        return forms > 0;
    }

    /** That so many answered, which gives every share away. */
    Unguarded existence() {
        long n = answers();
        return n == 0
                ? new Unguarded(FigureKind.METER_SILENCE, SILENT, 0, 0, null, List.of())
                : new Unguarded(FigureKind.METER, Figures.whole(n, n), n, persons, null, shares());
    }

    /** Once they may be told. */
    FeedbackAnswer.Row figures() {
        Instrument.Scale scale = item.scale();
        long n = answers();
        if (n == 0) {
            return row(SILENT, SILENT, step -> SILENT);
        }
        return scale == null
                ? row(NO_SCALE, NO_SCALE, this::share)
                : row(Figures.mean(sum, squares, 1, n), netShare(scale, n), this::share);
    }

    FeedbackAnswer.Row hidden() {
        boolean hasScale = item.scale() != null;
        return row(
                hasScale ? DisclosureGate.HIDDEN : NO_SCALE,
                hasScale ? DisclosureGate.HIDDEN : NO_SCALE,
                step -> DisclosureGate.HIDDEN);
    }

    private FeedbackAnswer.Row row(Figure mean, Figure netShare, LongFunction<Figure> shareAt) {
        if (item.scale() == null) {
            List<FeedbackAnswer.Chosen> choices = new ArrayList<>();
            for (long position : steps()) {
                choices.add(new FeedbackAnswer.Chosen(item.choices().get((int) position - 1), shareAt.apply(position)));
            }
            return new FeedbackAnswer.Row(members, item, mean, netShare, List.of(), choices);
        }
        return new FeedbackAnswer.Row(
                members,
                item,
                mean,
                netShare,
                steps().stream()
                        .map(step -> new FeedbackAnswer.Step(step, shareAt.apply(step)))
                        .toList(),
                List.of());
    }

    /** Steps of the scale, or the positions of the choices. */
    private List<Long> steps() {
        Instrument.Scale scale = item.scale();
        return scale == null
                ? LongStream.rangeClosed(1, item.choices().size()).boxed().toList()
                : LongStream.rangeClosed(Math.round(scale.min()), Math.round(scale.max()))
                        .boxed()
                        .toList();
    }

    private long answers() {
        return item.scale() == null ? forms : count(step -> true);
    }

    private List<Unguarded> shares() {
        long n = answers();
        return steps().stream()
                .map(step -> new Unguarded(
                        FigureKind.METER_SHARE, share(step), n, persons, counts.getOrDefault(step, 0L), List.of()))
                .toList();
    }

    private Figure share(long step) {
        return Figures.share(counts.getOrDefault(step, 0L), answers());
    }

    private Figure netShare(Instrument.Scale scale, long n) {
        double middle = (scale.min() + scale.max()) / 2;
        double above = count(step -> step > middle);
        double below = count(step -> step < middle);
        double net = item.isReversed() ? below - above : above - below;
        return Figures.mean(net, above + below, 1, n);
    }

    private long count(LongPredicate which) {
        return counts.entrySet().stream()
                .filter(count -> which.test(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
