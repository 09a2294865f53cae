package fi.mittava.ingest.demo;

/**
 * Who answers, when and with whose help. Whether somebody answers depends on what the registers show and on the provider,
 * not on the answer itself; so weights from register covariates can mend the drop-out.
 */
final class Responding {
    private static final double START = 0.62;
    private static final double END_AFTER_START = 1.45;
    private static final double END_WITHOUT_START = -1.6;
    private static final double MID = 0.25;
    private static final double FOLLOW_UP = 0.35;
    private static final double FEEDBACK = -0.35;

    private final Draws draws;
    private final int month;
    private final double inclination;
    private final double ending;
    private final boolean isDelivered;
    private final boolean isOwn;

    Responding(Person person, Participation participation) {
        draws = person.draws();
        month = participation.startMonth();
        int groups = participation.groups();
        Provider provider = participation.provider();
        double covariates = (person.isWoman() ? 0.2 : 0)
                - (Group.UNDER_30.isIn(groups) ? 0.45 : 0)
                - (Group.INTEGRATION.isIn(groups) ? 0.5 : 0)
                - (Group.LIMITED_WORK_ABILITY.isIn(groups) ? 0.25 : 0)
                - (Group.BASIC_EDUCATION.isIn(groups) ? 0.2 : 0)
                + (Group.OVER_55.isIn(groups) ? 0.35 : 0);
        inclination = covariates + (provider == null ? 0 : provider.effort());
        ending = switch (participation.endReason()) {
            case Participation.INTERRUPTED, Participation.OTHER -> -1.6;
            case Participation.EMPLOYED -> -0.7;
            default -> 0.15;
        };
        isDelivered = provider != null;
        isOwn = participation.service().isOwn();
    }

    boolean isAtStart() {
        return happens(START + inclination, 0);
    }

    boolean isInTheMiddle() {
        return draws.uniform(Chance.RESPONSE, month, 1) < MID;
    }

    boolean isAtEnd(boolean isAtStart) {
        return happens((isAtStart ? END_AFTER_START : END_WITHOUT_START) + 0.6 * inclination + ending, 2);
    }

    boolean isAtFollowUp() {
        return draws.uniform(Chance.RESPONSE, month, 3) < FOLLOW_UP;
    }

    boolean isFeedbackGiven() {
        return happens(FEEDBACK + 0.6 * inclination + ending, 4);
    }

    private boolean happens(double logOdds, int occasion) {
        return draws.uniform(Chance.RESPONSE, month, occasion) < 1 / (1 + Math.exp(-logOdds));
    }

    /** Who collects the answers of one participation, at every phase. */
    String collector() {
        double u = draws.uniform(Chance.COLLECTOR, month);
        if (isDelivered) {
            return u < 0.4 ? "provider" : u < 0.5 ? "authority" : "self";
        }
        return u < (isOwn ? 0.4 : 0.25) ? "authority" : "self";
    }

    /** Points that politeness adds at the end and after it; nothing at the start. */
    static double bias(String collector) {
        return switch (collector) {
            case "provider" -> 0.3;
            case "authority" -> 0.1;
            default -> 0;
        };
    }

    /** Days between an event and the form about it: {@code early} before to {@code late} after; a few forget it longer. */
    int delay(int early, int late, int occasion) {
        double u = draws.uniform(Chance.ANSWER_DAY, month, occasion);
        boolean isForgotten = draws.uniform(Chance.ANSWER_DAY, month, occasion + 10) < 0.04;
        return isForgotten ? 36 + (int) (20 * u) : (int) Math.round(-early + (early + late) * u);
    }

    String mode(String collector, int occasion) {
        double u = draws.uniform(Chance.COLLECTOR, month, 1 + occasion);
        return collector.equals("self") ? (u < 0.9 ? "web" : "paper") : (u < 0.6 ? "interview" : "web");
    }
}
