package fi.mittava.ingest.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The dimensions of the shipped client-change meter, with the scores that the region's people start from. */
enum MeterDimension {
    WELLBEING(6.0, "w1", "w2", "-w3"),
    EVERYDAY_LIFE(6.2, "e1", "-e2"),
    SKILLS(6.1, "s1", "s2"),
    JOB_SEARCH(5.6, "j1", "j2", "-j3"),
    BELIEF(5.5, "b1", "-b2"),
    SOCIAL_TIES(6.4, "t1", "-t2"),
    WORK_ABILITY(6.3, "h1", "h2"),
    DIRECTION(5.4, "d1", "d2");

    private final double startMean;
    private final List<Item> items;

    MeterDimension(double startMean, String... items) {
        this.startMean = startMean;
        this.items = List.of(items).stream().map(Item::named).toList();
    }

    /** Mean of the latent score at the start, of people in no target group. */
    double startMean() {
        return startMean;
    }

    List<Item> items() {
        return items;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A column for each dimension, in their order. */
    static List<Double> gains(Table.Row row) {
        return Arrays.stream(values())
                .map(dimension -> row.number(dimension.code()))
                .toList();
    }

    /** An item; a reversed one is answered the other way round. */
    record Item(String code, boolean isReversed) {
        private static Item named(String name) {
            return name.startsWith("-") ? new Item(name.substring(1), true) : new Item(name, false);
        }
    }
}
