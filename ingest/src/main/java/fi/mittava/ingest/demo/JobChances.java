package fi.mittava.ingest.demo;

/** Monthly hazards of finding and losing jobs and of leaving the search. All multiply. */
final class JobChances {
    /** An unemployed person aged 35–44 with upper secondary education and the average market, in the first months. */
    private static final double FINDING = 0.105;

    private static final double LOSING_AT_FIRST = 0.034;
    private static final double LOSING_LATER = 0.014;

    /** Months of a job in which it is easily lost. */
    private static final int NEW_JOB = 8;

    private static final HistoryFactor BY_HISTORY = new HistoryFactor(0.7);

    private static final double MOST = 0.7;

    private final double[] market;

    JobChances(Timeline timeline) {
        market = new double[Timeline.BURN_IN + timeline.months()];
        for (int i = 0; i < market.length; i++) {
            int month = i - Timeline.BURN_IN;
            // A business cycle of seven years with its trough in early 2025, and busy springs.
            double years = timeline.yearMonth(month).getYear() + (timeline.season(month) - 1) / 12.0;
            double cycle = 1 - 0.14 * Math.cos(2 * Math.PI * (years - 2025.1) / 7);
            market[i] = cycle * season(timeline.season(month));
        }
    }

    private static double season(int calendarMonth) {
        return switch (calendarMonth) {
            case 5, 6 -> 1.2;
            case 8, 9 -> 1.1;
            case 7, 12 -> 0.8;
            default -> 1;
        };
    }

    double ofFinding(Person person, Situation situation, int month) {
        double hazard = FINDING
                * market[month + Timeline.BURN_IN]
                * personal(person, situation, month)
                * Math.exp(situation.jobBoost());
        return Math.min(MOST, hazard);
    }

    /** The person's chances to find a job, of an average person's, without the market and past services. */
    double relative(Person person, Situation situation, int month) {
        return Math.clamp(1.6 * personal(person, situation, month), 0.3, 1.4);
    }

    private static double personal(Person person, Situation situation, int month) {
        return byAge(person.ageIn(month))
                * byEducation(situation.education())
                * byDuration(situation.duration())
                * (person.isForeignSpeaker() ? 0.72 : person.language().equals("sv") ? 1.1 : 1)
                * (person.isLimitedIn(month) ? 0.45 : 1)
                * person.areaIn(month).market()
                * BY_HISTORY.of(situation)
                * person.frailty();
    }

    private static double byAge(int age) {
        return age < 25 ? 1.05 : age < 35 ? 1.15 : age < 45 ? 1 : age < 55 ? 0.85 : age < 60 ? 0.55 : 0.35;
    }

    private static double byEducation(int level) {
        return level <= 2 ? 0.7 : level < 5 ? 1 : 1.25;
    }

    private static double byDuration(int months) {
        return months < 3 ? 1.2 : months < 6 ? 1 : months < 12 ? 0.8 : months < 24 ? 0.6 : 0.42;
    }

    double ofLosing(Person person, Situation situation, int month) {
        double hazard = situation.tenure() < NEW_JOB ? LOSING_AT_FIRST : LOSING_LATER;
        hazard *= situation.status() == Status.PART_TIME ? 1.3 : 1;
        hazard *= situation.education() <= 2 ? 1.3 : situation.education() >= 5 ? 0.75 : 1;
        hazard *= person.isLimitedIn(month) ? 1.4 : 1;
        return hazard * (person.ageIn(month) < 25 ? 1.3 : 1);
    }

    double ofStudying(Person person, Situation situation, int month) {
        int age = person.ageIn(month);
        double hazard = age < 25 ? 0.016 : age < 35 ? 0.007 : age < 50 ? 0.003 : 0.0005;
        return hazard * Math.exp(situation.studyBoost());
    }

    double ofGivingUp(Person person, int month) {
        double hazard = person.ageIn(month) >= 60 ? 0.012 : 0.004;
        return hazard * (person.isLimitedIn(month) ? 2 : 1);
    }
}
