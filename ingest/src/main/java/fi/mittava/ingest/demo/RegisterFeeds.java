package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feeds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What the registers hold of a person: attributes, periods of the job-seeker register, when a register sees the person. */
final class RegisterFeeds implements Closeable {
    static final String JOB_SEEKERS = "job_seekers";
    static final String INCOME = "income_register";

    private final Timeline timeline;
    private final Delivery persons;
    private final Delivery statuses;
    private final Delivery observations;

    RegisterFeeds(Path folder, Timeline timeline, Draws region) {
        this.timeline = timeline;
        persons = Delivery.withMistakes(
                Feeds.PERSONS,
                folder,
                timeline,
                region,
                "person_id",
                "valid_from",
                "birth_date",
                "gender",
                "municipality_code",
                "area_code",
                "language",
                "education_level",
                "occupation_code",
                "unemployed_since",
                "work_ability_limited",
                "integration_plan");
        statuses = Delivery.withMistakes(
                Feeds.STATUSES,
                folder,
                timeline,
                region,
                "person_id",
                "source",
                "start_date",
                "end_date",
                "status_code");
        observations = Delivery.withMistakes(
                Feeds.OBSERVATIONS,
                folder,
                timeline,
                region,
                "person_id",
                "source",
                "from_date",
                "to_date",
                "end_reason");
    }

    List<Delivery> deliveries() {
        return List.of(persons, statuses, observations);
    }

    void add(LifeStory story) throws IOException {
        addPerson(story);
        addPeriods(story);
        addIncomeObservation(story);
    }

    private void addPerson(LifeStory story) throws IOException {
        Person person = story.person();
        int first = Math.max(0, person.entry());
        TreeSet<Integer> changes = new TreeSet<>(List.of(first));
        for (int month = first + 1; month < timeline.months(); month++) {
            boolean isChange = month == person.moveMonth()
                    || month == person.limitedFrom()
                    || story.educationIn(month) != story.educationIn(month - 1);
            if (isChange) {
                changes.add(month);
            }
        }
        for (int month : changes) {
            // The first record holds from the day the register knew the person; later ones from a month's first day.
            int day = month == person.entry() ? story.firstDayUnemployed() : timeline.day(month, 1);
            addPerson(story, month, day);
        }
    }

    private void addPerson(LifeStory story, int month, int day) throws IOException {
        Person person = story.person();
        Area area = person.areaIn(month);
        int since = story.unemployedSince(day);
        persons.send(
                person.identityCode(),
                timeline.date(day),
                person.birthDate().toString(),
                person.gender(),
                area.municipalities().get(person.municipality()),
                area.code(),
                person.language(),
                String.valueOf(story.educationIn(month)),
                person.occupation(),
                since == LifeStory.NEVER ? "" : timeline.date(since),
                String.valueOf(person.isLimitedIn(month)),
                String.valueOf(person.hasIntegrationPlan()));
    }

    /** Runs of registered statuses; before the first month only what reaches into it. */
    private void addPeriods(LifeStory story) throws IOException {
        List<LifeStory.Period> periods = story.periods();
        List<LifeStory.Period> run = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            LifeStory.Period period = periods.get(i);
            int next = i + 1 < periods.size() ? periods.get(i + 1).startDay() : Integer.MAX_VALUE;
            if (next <= timeline.day(0, 1)) {
                continue;
            }
            if (period.status().isRegistered()) {
                run.add(period);
            } else if (!run.isEmpty()) {
                addRun(story, run, period, isLeftForGood(periods, i));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            addRun(story, run, null, false);
        }
    }

    private static boolean isLeftForGood(List<LifeStory.Period> periods, int from) {
        return periods.subList(from, periods.size()).stream()
                .noneMatch(period -> period.status().isRegistered());
    }

    /** The last period of those who leave for good stays open, as registers leave it; the observation tells the end. */
    private void addRun(
            LifeStory story,
            List<LifeStory.Period> run,
            LifeStory.@org.jspecify.annotations.Nullable Period next,
            boolean isLeftForGood)
            throws IOException {
        String personId = story.person().identityCode();
        for (int i = 0; i < run.size(); i++) {
            LifeStory.Period period = run.get(i);
            int end = i + 1 < run.size()
                    ? run.get(i + 1).startDay() - 1
                    : next == null || isLeftForGood ? LifeStory.NEVER : next.startDay() - 1;
            statuses.send(
                    personId,
                    JOB_SEEKERS,
                    timeline.date(period.startDay()),
                    end == LifeStory.NEVER ? "" : timeline.date(end),
                    period.status().code());
        }
        observations.send(
                personId,
                JOB_SEEKERS,
                timeline.date(run.get(0).startDay()),
                next == null ? "" : timeline.date(next.startDay() - 1),
                next == null ? "" : leaving(story, next.status()));
    }

    private void addIncomeObservation(LifeStory story) throws IOException {
        if (!story.person().isLinked()) {
            return;
        }
        LifeStory.Period last = story.periods().get(story.periods().size() - 1);
        boolean isGone = last.status() == Status.GONE;
        int from = timeline.day(0, 1);
        if (isGone && last.startDay() <= from) {
            return;
        }
        LocalDate to = LocalDate.ofEpochDay(last.startDay() - 1L);
        observations.send(
                story.person().identityCode(),
                INCOME,
                timeline.date(from),
                isGone ? to.toString() : "",
                isGone ? leaving(story, Status.GONE) : "");
    }

    private static String leaving(LifeStory story, Status next) {
        return switch (next) {
            case EMPLOYED -> "found_work";
            case GONE -> story.person().birthDate().getYear() < 1968 ? "died" : "emigrated";
            default -> "left_other";
        };
    }

    @Override
    public void close() throws IOException {
        persons.close();
        statuses.close();
        observations.close();
    }
}
