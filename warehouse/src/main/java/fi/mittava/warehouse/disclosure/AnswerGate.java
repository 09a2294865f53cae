package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The gate before all groups of one answer. What is hidden must not follow from a total less what is shown: along every
 * dimension the hidden siblings are at least two, and together such that they could be shown; until then the next-smallest
 * goes with them. What another answer hides must not follow from this one either: the totals over some of the dimensions are
 * looked at first, as the questions for them would be, and of each that they hide enough is hidden here. A group whose
 * existence may not be told is left out, like one that isn't there.
 */
public final class AnswerGate {

    private final DisclosureGate gate;
    private final List<Boolean> addsUp;

    /**
     * A gate for the groups of one question.
     *
     * @param addsUp one a key of a group: whether groups that differ in it alone are disjoint
     */
    public AnswerGate(DisclosureGate gate, List<Boolean> addsUp) {
        this.gate = gate;
        this.addsUp = addsUp;
    }

    /**
     * One group.
     *
     * @param keys what tells it from the others
     * @param existence the number of its participations
     * @param figures one a metric, for every group in the same order
     */
    public record Group(List<Integer> keys, Unguarded existence, List<Unguarded> figures) {}

    /** One a group, in order: what may be told of it; empty: not even that it is there. */
    public List<Optional<List<Figure>>> pass(List<Group> groups) {
        Totals totals = new Totals(groups.stream().map(Group::keys).toList(), addsUp);
        BitSet isOut = hidden(groups.stream().map(Group::existence).toList(), totals, new BitSet());
        List<List<Figure>> told = new ArrayList<>();
        groups.forEach(group -> told.add(new ArrayList<>()));
        int figures = groups.isEmpty() ? 0 : groups.getFirst().figures().size();
        for (int figure = 0; figure < figures; figure++) {
            int place = figure;
            List<Unguarded> siblings =
                    groups.stream().map(group -> group.figures().get(place)).toList();
            BitSet isHidden = hidden(siblings, totals, isOut);
            for (int group = 0; group < groups.size(); group++) {
                told.get(group)
                        .add(
                                isHidden.get(group)
                                        ? DisclosureGate.HIDDEN
                                        : siblings.get(group).figure());
            }
        }
        List<Optional<List<Figure>>> answer = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            answer.add(isOut.get(group) ? Optional.empty() : Optional.of(told.get(group)));
        }
        return answer;
    }

    /** Places of the groups whose figure is hidden; those that are out are. */
    private BitSet hidden(List<Unguarded> figures, Totals totals, BitSet isOut) {
        BitSet isHidden = (BitSet) isOut.clone();
        for (int place = 0; place < figures.size(); place++) {
            if (!gate.isShown(figures.get(place))) {
                isHidden.set(place);
            }
        }
        return isHidden.isEmpty() || !gate.addsUp(figures.getFirst().kind())
                ? isHidden
                : new HiddenTotals(gate, totals, figures).hidden(isHidden);
    }
}
