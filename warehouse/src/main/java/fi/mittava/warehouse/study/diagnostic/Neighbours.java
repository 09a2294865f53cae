package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * For each participant the peers of the same cell with the nearest log odds, with replacement and within a caliper; equally
 * near ones share. And for each peer so used the nearest other peer, which tells how much peers alike differ.
 */
final class Neighbours {

    /** Log odds as near as this are equal but for rounding. */
    private static final double EQUAL = 1e-12;

    private final Stack stack;
    private final PropensityModel score;
    private final double caliper;
    private final List<Match> participants = new ArrayList<>();
    private final List<Match> twins = new ArrayList<>();
    private final Map<Integer, List<Integer>> users = new HashMap<>();

    /** A row and the peers that are nearest to it. */
    record Match(Segment segment, int row, List<Integer> peers) {}

    /**
     * All matches.
     *
     * @param standardDeviations how far apart a match may be at most
     */
    Neighbours(PropensityModel score, double standardDeviations) {
        this.stack = score.design().stack();
        this.score = score;
        this.caliper = standardDeviations * spread();
        int from = 0;
        List<Segment> segments = stack.segments();
        for (int to = 1; to <= segments.size(); to++) {
            if (to == segments.size()
                    || segments.get(to).cell() != segments.get(from).cell()) {
                match(segments.subList(from, to));
                from = to;
            }
        }
    }

    /** The standard deviation of the log odds of everybody at risk. */
    private double spread() {
        double weights = 0;
        double sum = 0;
        for (int row = 0; row < stack.rows(); row++) {
            weights += stack.columns().weight(row);
            sum += stack.columns().weight(row) * score.logOdds(row);
        }
        double squares = 0;
        for (int row = 0; row < stack.rows(); row++) {
            double distance = score.logOdds(row) - sum / weights;
            squares += stack.columns().weight(row) * distance * distance;
        }
        return Math.sqrt(squares / weights);
    }

    private void match(List<Segment> cell) {
        int from = cell.getFirst().from();
        int to = cell.getLast().to();
        int[] peers = IntStream.range(from, to)
                .filter(row -> !stack.isTreated(row))
                .boxed()
                .sorted(Comparator.comparingDouble(score::logOdds))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] odds = IntStream.of(peers).mapToDouble(score::logOdds).toArray();
        boolean[] isUsed = new boolean[to - from];
        for (Segment segment : cell) {
            for (int row = segment.from(); row < segment.to(); row++) {
                if (stack.isTreated(row)) {
                    List<Integer> nearest = nearest(score.logOdds(row), -1, peers, odds, caliper);
                    nearest.forEach(peer -> isUsed[peer - from] = true);
                    use(nearest, participants.size());
                    participants.add(new Match(segment, row, nearest));
                }
            }
        }
        for (int peer : peers) {
            if (isUsed[peer - from]) {
                twins.add(new Match(
                        cell.getFirst(),
                        peer,
                        nearest(score.logOdds(peer), peer, peers, odds, Double.POSITIVE_INFINITY)));
            }
        }
    }

    private void use(List<Integer> peers, int participant) {
        peers.forEach(
                peer -> users.computeIfAbsent(peer, row -> new ArrayList<>()).add(participant));
    }

    private static List<Integer> nearest(double at, int except, int[] peers, double[] odds, double reach) {
        int right = Arrays.binarySearch(odds, at);
        right = right < 0 ? -right - 1 : right;
        int left = right - 1;
        while (right < odds.length && peers[right] == except) {
            right++;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int from = left; from >= 0; from--) {
            if (peers[from] != except) {
                nearest = at - odds[from];
                break;
            }
        }
        if (right < odds.length) {
            nearest = Math.min(nearest, odds[right] - at);
        }
        List<Integer> found = new ArrayList<>();
        if (nearest > reach) {
            return found;
        }
        for (int from = left; from >= 0 && at - odds[from] <= nearest + EQUAL; from--) {
            addUnless(except, peers[from], found);
        }
        for (int from = right; from < odds.length && odds[from] - at <= nearest + EQUAL; from++) {
            addUnless(except, peers[from], found);
        }
        return found;
    }

    private static void addUnless(int except, int peer, List<Integer> found) {
        if (peer != except) {
            found.add(peer);
        }
    }

    /** Each participant; without peers if none is near enough. */
    List<Match> participants() {
        return participants;
    }

    /** Numbers of the participants that are matched with a peer. */
    List<Integer> users(int peer) {
        return users.getOrDefault(peer, List.of());
    }

    /** Each peer that a participant is matched with, and the other peers nearest to it. */
    List<Match> twins() {
        return twins;
    }
}
