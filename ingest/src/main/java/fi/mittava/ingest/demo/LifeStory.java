package fi.mittava.ingest.demo;

import java.util.ArrayList;
import java.util.List;

/** What happened to a person: the status of each month, every change by its day, the services and their truth. */
final class LifeStory implements Track {
    /** No day. */
    static final int NEVER = Integer.MIN_VALUE;

    private final Person person;
    private final Status[] months;
    private final List<Period> periods = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<Untreated> untreated = new ArrayList<>();
    private final List<Integer> educationLevels = new ArrayList<>();

    LifeStory(Person person, int months) {
        this.person = person;
        this.months = new Status[months];
    }

    @Override
    public void changed(Status status, int day) {
        if (!periods.isEmpty() && periods.get(periods.size() - 1).startDay() >= day) {
            periods.remove(periods.size() - 1);
        }
        periods.add(new Period(status, day));
    }

    void took(Participation participation, Untreated otherwise) {
        participations.add(participation);
        untreated.add(otherwise);
    }

    void close(int month, Situation situation) {
        months[month] = situation.status();
        educationLevels.add(situation.education());
    }

    Person person() {
        return person;
    }

    /** The status at the end of the month. */
    Status statusIn(int month) {
        return months[month];
    }

    /** ISCED level at the end of the month. */
    int educationIn(int month) {
        return educationLevels.get(month);
    }

    List<Period> periods() {
        return periods;
    }

    List<Participation> participations() {
        return participations;
    }

    /** What would have happened without the n-th participation. */
    Untreated untreated(int n) {
        return untreated.get(n);
    }

    /** The day on which this person first became unemployed. */
    int firstDayUnemployed() {
        return periods.get(1).startDay();
    }

    /** First day of the spell of unemployment, services included, that the day belongs to; NEVER if there is none. */
    int unemployedSince(int day) {
        int since = NEVER;
        for (Period period : periods) {
            if (period.startDay() > day) {
                break;
            }
            boolean isSpell = period.status().isUnemploymentSpell();
            since = !isSpell ? NEVER : since == NEVER ? period.startDay() : since;
        }
        return since;
    }

    /** A status from a day until the next period's. */
    record Period(Status status, int startDay) {}
}
