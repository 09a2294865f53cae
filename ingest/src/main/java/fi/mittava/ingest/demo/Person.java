package fi.mittava.ingest.demo;

import java.time.LocalDate;

/**
 * Somebody who looks for work at some time of the region's years.
 *
 * @param entry month in which this person first becomes unemployed
 * @param origin what the person did before
 * @param education ISCED level at entry
 * @param limitedFrom first month of limited work ability; beyond the last month if never
 * @param moveMonth first month in {@code areaAfterMove}; beyond the last month if never
 * @param frailty unobserved multiplier of the hazard of finding a job
 * @param trait what the person's answers to the meter have in common, standard normal; part of {@code frailty} too
 * @param isLinked whether the income register's extract holds the person
 */
record Person(
        int index,
        Draws draws,
        String identityCode,
        LocalDate birthDate,
        int birthMonth,
        String gender,
        Area areaAtEntry,
        Area areaAfterMove,
        int moveMonth,
        int municipality,
        String language,
        boolean hasIntegrationPlan,
        int education,
        String occupation,
        int limitedFrom,
        int entry,
        Status origin,
        double frailty,
        double trait,
        boolean isLinked) {

    /** Age in full years at the end of the month. */
    int ageIn(int month) {
        return Math.floorDiv(month - birthMonth, 12);
    }

    Area areaIn(int month) {
        return month >= moveMonth ? areaAfterMove : areaAtEntry;
    }

    boolean isLimitedIn(int month) {
        return month >= limitedFrom;
    }

    boolean isForeignSpeaker() {
        return !language.equals("fi") && !language.equals("sv");
    }

    boolean isIntegration() {
        return isForeignSpeaker() || hasIntegrationPlan;
    }

    boolean isWoman() {
        return gender.equals("female");
    }
}
