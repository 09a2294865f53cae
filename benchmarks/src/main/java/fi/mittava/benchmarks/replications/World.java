package fi.mittava.benchmarks.replications;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What drawn data have in common.
 *
 * @param number of its own
 * @param hasMotivation whether something that no register shows drives both starting and work
 * @param persons drawn; about a fifth of them start
 */
record World(int number, PlantedEffect effect, Overlap overlap, boolean hasMotivation, int persons) {

    /** As many as give some 2,600 participations, and so slices of a thousand. */
    private static final int LARGE = 12_000;

    private static final int PERSONS_A_PARTICIPATION = 5;

    /** Every effect under every overlap, of which all slices are asked. */
    static List<World> large() {
        return all(LARGE);
    }

    /** The same of about so many participations, of which only the whole is asked. */
    static List<World> of(int participations) {
        return all(PERSONS_A_PARTICIPATION * participations);
    }

    private static List<World> all(int persons) {
        List<World> worlds = new ArrayList<>();
        for (PlantedEffect effect : PlantedEffect.values()) {
            for (Overlap overlap : Overlap.values()) {
                worlds.add(new World(2 * worlds.size(), effect, overlap, false, persons));
            }
        }
        return worlds;
    }

    /** The one in which intervals must miss the truth. */
    static World motivated() {
        return new World(9, PlantedEffect.CONSTANT, Overlap.MIDDLING, true, LARGE);
    }

    /** Another for each world, so that no two draw alike. */
    long seed() {
        return 100_000L * number + persons;
    }

    String name() {
        return "effect %s, overlap %s%s"
                .formatted(
                        effect.name().toLowerCase(Locale.ROOT),
                        overlap.name().toLowerCase(Locale.ROOT),
                        hasMotivation ? ", unobserved motivation" : "");
    }
}
