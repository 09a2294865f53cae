package fi.mittava.benchmarks.replications;

import java.util.SplittableRandom;

/**
 * A spell without work: two years of history before it, up to six months at risk to start, and work a year after each of
 * them. Who waits may start later, and then has an effect by then as well.
 */
final class Spell {

    static final int RISK_MONTHS = 6;
    static final int HORIZON = 12;
    static final int HISTORY = 24;

    private static final int NEVER = RISK_MONTHS;
    private static final int YEAR = 12;
    private static final int PROVIDERS = 4;
    private static final double[] AREA = {0.3, -0.2, 0, 0.15};
    private static final double[] MONTH = {0, 0.2, -0.1, 0.1, -0.2, 0.15};
    private static final double[] BRACKET = {0.2, 0, -0.3};

    private final Person person;
    private final World world;
    private final int monthsBefore;
    private final boolean[] history = new boolean[HISTORY];
    private final boolean[] work = new boolean[RISK_MONTHS];
    private final int provider;
    private final double effect;
    private final int start;
    private final int leaves;

    Spell(Person person, World world, SplittableRandom random) {
        this.person = person;
        this.world = world;
        this.monthsBefore = 1 + random.nextInt(8);
        for (int lag = 0; lag < HISTORY; lag++) {
            history[lag] = random.nextDouble() < person.work();
        }
        this.provider = provider(random.nextDouble());
        this.effect = world.effect().of(person, employed(HISTORY), provider);
        int month = 0;
        int left = NEVER;
        boolean starts = false;
        while (month < RISK_MONTHS && left == NEVER && !starts) {
            starts = random.nextDouble() < starting(month);
            if (!starts) {
                left = random.nextDouble() < leaving() ? month : NEVER;
                month++;
            }
        }
        this.start = starts ? month : NEVER;
        this.leaves = starts ? month : Math.min(left, RISK_MONTHS - 1);
        drawWork(random);
    }

    /** Half of the months hang together, as work does. */
    private void drawWork(SplittableRandom random) {
        double chance = working() + (start < NEVER ? effect : 0);
        double common = random.nextDouble();
        for (int month = 0; month < RISK_MONTHS; month++) {
            work[month] = (random.nextBoolean() ? common : random.nextDouble()) < chance;
        }
    }

    private int provider(double chance) {
        int found = 0;
        double below = providerShare(0);
        while (found < PROVIDERS - 1 && chance >= below) {
            found++;
            below += providerShare(found);
        }
        return found;
    }

    /** Small and larger ones, that don't take the same people. */
    private double providerShare(int number) {
        double small = 0.03 * (person.education() == 2 ? 1.6 : 0.8);
        double middle = 0.08 * (person.age() < 35 ? 1.5 : 0.7);
        double large = 0.4 * (person.isFemale() ? 1.2 : 0.8);
        return switch (number) {
            case 0 -> small;
            case 1 -> middle;
            case 2 -> large;
            default -> 1 - small - middle - large;
        };
    }

    /** The chance to start in a month at risk: linear, on log odds, in what the score knows. */
    private double starting(int month) {
        double index = 0.8 * person.youth()
                + (person.isFemale() ? 0.3 : -0.3)
                + (person.education() == 0 ? 0.4 : 0)
                + 1.6 * (employed(HISTORY) - 0.5)
                - 1.8 * (employed(YEAR) - 0.5)
                + AREA[person.area()]
                + BRACKET[bracket(month)]
                + MONTH[month];
        double hidden = world.hasMotivation() ? 0.6 * person.motivation() : 0;
        return logistic(world.overlap().logOdds(index) + hidden);
    }

    private double leaving() {
        return logistic(-2.3 + 0.8 * employed(YEAR) + 0.4 * person.luck());
    }

    /** Work a year on without the service: curved in what the outcome model takes for straight. */
    private double working() {
        double index = -0.4
                + 2.2 * (employed(HISTORY) - 0.5)
                + 0.6 * person.youth()
                - 0.5 * person.youth() * person.youth()
                + 0.4 * (person.education() - 1)
                + 0.5 * (person.education() == 2 ? employed(YEAR) : 0)
                + AREA[person.area()]
                + 0.6 * person.luck();
        double hidden = world.hasMotivation() ? 0.8 * person.motivation() : 0;
        return 0.1 + 0.6 * logistic(index + hidden);
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The truth of starting in a month: the effect, less what a start later would have brought, at whatever provider. */
    double truth(int month) {
        double waits = 1;
        double startsLater = 0;
        for (int later = month + 1; later < RISK_MONTHS; later++) {
            waits *= 1 - leaving();
            startsLater += waits * starting(later);
            waits *= 1 - starting(later);
        }
        return effect - startsLater * effectAnywhere();
    }

    private double effectAnywhere() {
        double mean = 0;
        for (int number = 0; number < PROVIDERS; number++) {
            mean += providerShare(number) * world.effect().of(person, employed(HISTORY), number);
        }
        return mean;
    }

    /** The share of so many months before the spell. */
    double employed(int months) {
        int number = 0;
        for (int lag = 0; lag < months; lag++) {
            number += history[lag] ? 1 : 0;
        }
        return number / (double) months;
    }

    Person person() {
        return person;
    }

    int provider() {
        return provider;
    }

    int monthsBefore() {
        return monthsBefore;
    }

    boolean wasEmployed(int lag) {
        return history[lag - 1];
    }

    /** Whether in work a year after a month at risk. */
    boolean works(int month) {
        return work[month];
    }

    /** The last month at risk. */
    int last() {
        return leaves;
    }

    boolean startsIn(int month) {
        return month == start;
    }

    /** Of months without work: 0 to 2, 3 to 5, 6 and more. */
    int bracket(int month) {
        return Math.min(2, (monthsBefore + month) / 3);
    }
}
