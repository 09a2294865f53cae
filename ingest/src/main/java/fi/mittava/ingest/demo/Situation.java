package fi.mittava.ingest.demo;

import org.jspecify.annotations.Nullable;

/** Where a person stands: what the hazards of the next month depend on. Copied where a path forks. */
final class Situation {
    static final int HISTORY_MONTHS = 24;
    private static final long HISTORY = (1L << HISTORY_MONTHS) - 1;

    /** A planted effect fades by this factor a month: half of its logarithm is left after 17 months. */
    static final double FADING = 0.96;

    private Status status;
    private int duration;
    private int tenure;
    private int studyMonthsLeft;
    private int education;
    private long employedMonths;
    private double jobBoost;
    private double studyBoost;
    private int usedTypes;
    private @Nullable Participation service;

    Situation(Status origin, int education, int monthsEmployedOf24) {
        this.status = origin;
        this.education = education;
        this.employedMonths = (1L << monthsEmployedOf24) - 1;
        this.tenure = 12;
        this.studyMonthsLeft = Integer.MAX_VALUE;
    }

    private Situation(Situation other) {
        status = other.status;
        duration = other.duration;
        tenure = other.tenure;
        studyMonthsLeft = other.studyMonthsLeft;
        education = other.education;
        employedMonths = other.employedMonths;
        jobBoost = other.jobBoost;
        studyBoost = other.studyBoost;
        usedTypes = other.usedTypes;
        service = other.service;
    }

    Situation copy() {
        return new Situation(this);
    }

    Status status() {
        return status;
    }

    /** Months of the unbroken spell of unemployment and services up to the end of the month before. */
    int duration() {
        return duration;
    }

    /** Months in the present job. */
    int tenure() {
        return tenure;
    }

    /** ISCED level now. */
    int education() {
        return education;
    }

    /** How many of the last 24 months were spent in open-market work. */
    int monthsEmployed() {
        return Long.bitCount(employedMonths);
    }

    /** Logarithm of the ratio that past services put on the hazard of finding a job. */
    double jobBoost() {
        return jobBoost;
    }

    double studyBoost() {
        return studyBoost;
    }

    boolean hasUsed(ServiceType type) {
        return (usedTypes & (1 << type.index())) != 0;
    }

    @Nullable
    Participation service() {
        return service;
    }

    void become(Status next) {
        tenure = next.isOpenEmployment() && status.isOpenEmployment() ? tenure : 0;
        status = next;
    }

    void begin(Participation participation) {
        service = participation;
        usedTypes |= 1 << participation.service().type().index();
        become(participation.service().type().status());
    }

    void endService(double addedJobBoost, double addedStudyBoost) {
        service = null;
        jobBoost += addedJobBoost;
        studyBoost += addedStudyBoost;
    }

    void study(int months) {
        studyMonthsLeft = months;
        become(Status.STUDYING);
    }

    /** Counts a month of study; true when it was the last. */
    boolean finishesStudy() {
        return --studyMonthsLeft <= 0;
    }

    void graduate() {
        education = education <= 2 ? 3 : Math.min(education + 1, 7);
    }

    /** Takes the month that has passed into the history. */
    void closeMonth() {
        boolean isEmployed = status.isOpenEmployment();
        employedMonths = ((employedMonths << 1) | (isEmployed ? 1 : 0)) & HISTORY;
        tenure = isEmployed ? tenure + 1 : 0;
        duration = status.isUnemploymentSpell() ? duration + 1 : 0;
        usedTypes = isEmployed ? 0 : usedTypes;
        jobBoost *= FADING;
        studyBoost *= FADING;
    }
}
