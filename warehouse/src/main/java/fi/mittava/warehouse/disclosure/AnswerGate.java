package fi.mittava.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gate before all groups of one answer. What is hidden must not follow from a total less what is shown: along every
 * dimension the hidden siblings are at least two, and together such that they could be shown; until then the next-smallest
 * goes with them. A group whose existence may not be told is left out, like one that isn't there.
 */
public final class AnswerGate {

    private static final int LEAST_HIDDEN = 2;
    private static final int ANY = -1;

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
        Lines lines = new Lines(groups);
        boolean[] isOut = new boolean[groups.size()];
        hide(groups.stream().map(Group::existence).toList(), lines, isOut);
        List<List<Figure>> told = new ArrayList<>();
        groups.forEach(group -> told.add(new ArrayList<>()));
        int figures = groups.isEmpty() ? 0 : groups.getFirst().figures().size();
        for (int figure = 0; figure < figures; figure++) {
            int place = figure;
            List<Unguarded> siblings =
                    groups.stream().map(group -> group.figures().get(place)).toList();
            boolean[] isHidden = isOut.clone();
            hide(siblings, lines, isHidden);
            for (int group = 0; group < isHidden.length; group++) {
                told.get(group)
                        .add(
                                isHidden[group]
                                        ? DisclosureGate.HIDDEN
                                        : siblings.get(group).figure());
            }
        }
        List<Optional<List<Figure>>> answer = new ArrayList<>();
        for (int group = 0; group < isOut.length; group++) {
            answer.add(isOut[group] ? Optional.empty() : Optional.of(told.get(group)));
        }
        return answer;
    }

    /** Places of groups that differ in one key alone; found once something is hidden. */
    private final class Lines {

        private final List<Group> groups;
        private final List<List<Integer>> found = new ArrayList<>();

        private Lines(List<Group> groups) {
            this.groups = groups;
        }

        private List<List<Integer>> all() {
            if (found.isEmpty()) {
                for (int key = 0; key < addsUp.size(); key++) {
                    if (addsUp.get(key)) {
                        found.addAll(along(key));
                    }
                }
            }
            return found;
        }

        private Collection<List<Integer>> along(int key) {
            Map<List<Integer>, List<Integer>> byOthers = new LinkedHashMap<>();
            for (int place = 0; place < groups.size(); place++) {
                List<Integer> others = new ArrayList<>(groups.get(place).keys());
                others.set(key, ANY);
                byOthers.computeIfAbsent(others, none -> new ArrayList<>()).add(place);
            }
            return byOthers.values();
        }
    }

    private void hide(List<Unguarded> siblings, Lines lines, boolean[] isHidden) {
        boolean isAnyHidden = false;
        for (int place = 0; place < isHidden.length; place++) {
            isHidden[place] |= !gate.isShown(siblings.get(place));
            isAnyHidden |= isHidden[place];
        }
        if (!isAnyHidden || !gate.addsUp(siblings.getFirst().kind())) {
            return;
        }
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            for (List<Integer> line : lines.all()) {
                isSettled &= !hideMore(siblings, line, isHidden);
            }
        }
    }

    /** Hides siblings until what is hidden on the line is safe; whether it hid any. */
    private boolean hideMore(List<Unguarded> siblings, List<Integer> line, boolean[] isHidden) {
        boolean hasHidden = false;
        while (!isSafe(siblings, line, isHidden)) {
            Optional<Integer> next = line.stream()
                    .filter(place -> !isHidden[place] && siblings.get(place).n() > 0)
                    .min(Comparator.<Integer>comparingLong(
                                    place -> siblings.get(place).persons())
                            .thenComparingLong(place -> siblings.get(place).n()));
            if (next.isEmpty()) {
                return hasHidden;
            }
            isHidden[next.get()] = true;
            hasHidden = true;
        }
        return hasHidden;
    }

    private boolean isSafe(List<Unguarded> siblings, List<Integer> line, boolean[] isHidden) {
        List<Unguarded> hidden = line.stream()
                .filter(place -> isHidden[place] && siblings.get(place).n() > 0)
                .map(siblings::get)
                .toList();
        return hidden.isEmpty() || (hidden.size() >= LEAST_HIDDEN && gate.isShown(Unguarded.together(hidden)));
    }
}
