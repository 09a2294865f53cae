package fi.mittava.warehouse.study.indicator;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Persons by the place of one pair each. */
final class Persons {

    private final Pairs pairs;
    private final Scores scores;
    private final int horizon;
    private final int[] places;

    Persons(Pairs pairs, Scores scores, int horizon, int[] places) {
        this.pairs = pairs;
        this.scores = scores;
        this.horizon = horizon;
        this.places = places;
    }

    Pairs pairs() {
        return pairs;
    }

    Scores scores() {
        return scores;
    }

    int[] places() {
        return places;
    }

    int size() {
        return places.length;
    }

    Persons which(IntPredicate hasPlace) {
        return new Persons(
                pairs, scores, horizon, Arrays.stream(places).filter(hasPlace).toArray());
    }

    /** Who is employed at the horizon. */
    boolean[] employed() {
        boolean[] employed = new boolean[places.length];
        for (int row = 0; row < employed.length; row++) {
            employed[row] = pairs.isEmployed(places[row], horizon);
        }
        return employed;
    }
}
