package fi.mittava.ingest.demo;

import java.util.Locale;

/** The target groups by which planted effects and selection differ; the same rules as the shipped target groups. */
enum Group {
    UNDER_30(1),
    OVER_55(2),
    LONG_TERM_UNEMPLOYED(4),
    LIMITED_WORK_ABILITY(8),
    INTEGRATION(16),
    BASIC_EDUCATION(32);

    static final int COMBINATIONS = 64;

    private final int bit;

    Group(int bit) {
        this.bit = bit;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIn(int groups) {
        return (groups & bit) != 0;
    }

    /** The groups of a person in a situation, a bit each. */
    static int of(Person person, Situation situation, int month) {
        int age = person.ageIn(month);
        return UNDER_30.bitIf(age < 30)
                | OVER_55.bitIf(age >= 55)
                | LONG_TERM_UNEMPLOYED.bitIf(situation.duration() >= 12)
                | LIMITED_WORK_ABILITY.bitIf(person.isLimitedIn(month))
                | INTEGRATION.bitIf(person.isIntegration())
                | BASIC_EDUCATION.bitIf(situation.education() <= 2);
    }

    private int bitIf(boolean belongs) {
        return belongs ? bit : 0;
    }
}
