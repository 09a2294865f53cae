package fi.mittava.ingest.demo;

import org.jspecify.annotations.Nullable;

/** Lives one month of one person: jobs found and lost, studies, leaves, services begun and ended. */
final class LabourMarket {
    private static final int RETIREMENT_AGE = 65;
    private static final double LEAVE_COUNTRY = 0.0004;
    private static final double PART_TIME = 0.2;

    /** Nobody leaves a service sooner than after this many days. */
    private static final int LEAST_DAYS = 3;

    private final Timeline timeline;
    private final JobChances chances;

    LabourMarket(Timeline timeline) {
        this.timeline = timeline;
        this.chances = new JobChances(timeline);
    }

    /** Moves the situation over the month; {@code starting} is what begins in it. */
    void live(Person person, Situation situation, int month, @Nullable Participation starting, Track track) {
        Moment moment = new Moment(person, situation, month, track);
        if (month < person.entry()) {
            situation.closeMonth();
            return;
        }
        if (month == person.entry()) {
            moment.become(Status.UNEMPLOYED);
        } else if (situation.status() != Status.GONE) {
            change(moment, starting);
        }
        situation.closeMonth();
    }

    private void change(Moment now, @Nullable Participation starting) {
        if (now.happens(LEAVE_COUNTRY, Chance.LEAVE_COUNTRY)) {
            now.leaveService(Participation.OTHER);
            now.become(Status.GONE);
        } else if (now.person.ageIn(now.month) >= RETIREMENT_AGE) {
            if (now.situation.status() != Status.OUTSIDE) {
                now.leaveService(Participation.OTHER);
                now.become(Status.OUTSIDE);
            }
        } else if (starting != null) {
            now.begin(starting);
            takePart(now);
        } else {
            switch (now.situation.status()) {
                case UNEMPLOYED -> search(now, 1);
                case LAID_OFF -> laidOff(now);
                case IN_SERVICE, SUPPORTED -> takePart(now);
                case EMPLOYED, PART_TIME, SHORT_WEEK -> work(now);
                case STUDYING -> study(now);
                case OUTSIDE -> comeBack(now);
                case GONE -> {}
            }
        }
    }

    /** True if the person found a job, began to study or stopped looking. */
    private boolean search(Moment now, double ratio) {
        if (now.happens(chances.ofFinding(now.person, now.situation, now.month) * ratio, Chance.JOB)) {
            now.leaveService(Participation.EMPLOYED);
            now.become(jobKind(now));
        } else if (now.happens(chances.ofStudying(now.person, now.situation, now.month) * ratio, Chance.STUDY)) {
            now.leaveService(Participation.STUDYING);
            now.study(10 + now.draws().below(20, Chance.STUDY_LENGTH, now.month, 0));
        } else if (now.happens(chances.ofGivingUp(now.person, now.month) * ratio, Chance.OUTSIDE)) {
            now.leaveService(Participation.OTHER);
            now.become(Status.OUTSIDE);
        } else {
            return false;
        }
        return true;
    }

    private static Status jobKind(Moment now) {
        double partTime = PART_TIME * (now.person.isWoman() ? 1.3 : 0.8);
        return now.happens(partTime, Chance.JOB_KIND) ? Status.PART_TIME : Status.EMPLOYED;
    }

    private void laidOff(Moment now) {
        if (now.happens(0.25, Chance.LAY_OFF)) {
            now.become(Status.EMPLOYED);
        } else if (now.happens(0.06, Chance.JOB_LOSS)) {
            now.become(Status.UNEMPLOYED);
        }
    }

    private void takePart(Moment now) {
        Participation service = now.service();
        ServiceType type = service.service().type();
        if (timeline.monthOf(service.plannedEndDay()) <= now.month) {
            complete(now, service);
        } else if (now.happens(type.interrupted(), Chance.INTERRUPTION)) {
            now.leaveService(Participation.INTERRUPTED);
            now.become(Status.UNEMPLOYED);
        } else {
            search(now, type.lockIn());
        }
    }

    /** At its planned end: straight into a job for some, else back to the search. */
    private void complete(Moment now, Participation service) {
        double placed = service.service().type().placed() * chances.relative(now.person, now.situation, now.month);
        now.complete(service);
        if (now.happens(Math.min(0.95, placed), Chance.PLACEMENT)) {
            now.become(Status.EMPLOYED);
        } else {
            now.become(Status.UNEMPLOYED);
            search(now, 1);
        }
    }

    private void work(Moment now) {
        Status status = now.situation.status();
        if (now.happens(chances.ofLosing(now.person, now.situation, now.month), Chance.JOB_LOSS)) {
            now.become(Status.UNEMPLOYED);
        } else if (now.happens(0.003, Chance.LAY_OFF)) {
            now.become(Status.LAID_OFF);
        } else if (now.happens(0.003, Chance.OUTSIDE)) {
            now.become(Status.OUTSIDE);
        } else if (status == Status.EMPLOYED && now.happens(0.002, Chance.JOB_KIND)) {
            now.become(Status.SHORT_WEEK);
        } else if (status != Status.EMPLOYED && now.happens(0.06, Chance.JOB_KIND)) {
            now.become(Status.EMPLOYED);
        }
    }

    private static void study(Moment now) {
        if (!now.situation.finishesStudy()) {
            return;
        }
        now.situation.graduate();
        now.become(now.happens(0.55, Chance.JOB_KIND) ? Status.EMPLOYED : Status.UNEMPLOYED);
    }

    private static void comeBack(Moment now) {
        if (now.happens(0.035, Chance.OUTSIDE)) {
            now.become(Status.UNEMPLOYED);
        }
    }

    /** One person's month, as it goes. */
    private final class Moment {
        private final Person person;
        private final Situation situation;
        private final int month;
        private final Track track;
        private int earliestDay;

        private Moment(Person person, Situation situation, int month, Track track) {
            this.person = person;
            this.situation = situation;
            this.month = month;
            this.track = track;
        }

        private Draws draws() {
            return person.draws();
        }

        private boolean happens(double probability, Chance chance) {
            return person.draws().happens(probability, chance, month);
        }

        /** The day on which the month's change takes place: after what has begun or ended in the month already. */
        private int day() {
            return Math.max(earliestDay, timeline.day(month, 2 + draws().below(26, Chance.DAY, month, 0)));
        }

        private Participation service() {
            Participation service = situation.service();
            if (service == null) {
                throw new IllegalStateException("in a service without a participation");
            }
            return service;
        }

        private void begin(Participation participation) {
            situation.begin(participation);
            earliestDay = participation.startDay() + LEAST_DAYS;
            track.changed(situation.status(), participation.startDay());
        }

        private void become(Status next) {
            situation.become(next);
            track.changed(next, day());
        }

        private void study(int months) {
            situation.study(months);
            track.changed(Status.STUDYING, day());
        }

        private void complete(Participation participation) {
            participation.end(participation.plannedEndDay(), Participation.COMPLETED);
            earliestDay = participation.plannedEndDay() + 1;
            situation.endService(participation.jobBoost(), participation.studyBoost());
        }

        /** Ends a service that is going on, the day before the month's change. */
        private void leaveService(String reason) {
            Participation participation = situation.service();
            if (participation != null) {
                participation.end(day() - 1, reason);
                situation.endService(participation.jobBoost(), participation.studyBoost());
            }
        }
    }
}
