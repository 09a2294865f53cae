package fi.mittava.ingest.demo;

/** Lives people's lives, month by month, and beside every participation the same life without it. */
final class Lives {
    private final Timeline timeline;
    private final LabourMarket market;
    private final ServiceAssignment assignment;

    Lives(Timeline timeline, Catalogue catalogue) {
        this.timeline = timeline;
        this.market = new LabourMarket(timeline);
        this.assignment = new ServiceAssignment(catalogue, timeline);
    }

    LifeStory live(Person person) {
        LifeStory story = new LifeStory(person, timeline.months());
        Situation situation = beginning(person);
        story.changed(person.origin(), timeline.day(-Timeline.BURN_IN, 1));
        for (int month = -Timeline.BURN_IN; month < timeline.months(); month++) {
            Participation starting = month > person.entry() ? assignment.starting(person, situation, month) : null;
            if (starting != null) {
                story.took(starting, without(person, situation.copy(), month));
            }
            market.live(person, situation, month, starting, story);
            if (month >= 0) {
                story.close(month, situation);
            }
        }
        return story;
    }

    private static Situation beginning(Person person) {
        int employedOf24 = person.origin() == Status.EMPLOYED
                ? 12 + person.draws().below(13, Chance.ORIGIN, 0, 1)
                : person.draws().below(8, Chance.ORIGIN, 0, 1);
        return new Situation(person.origin(), person.education(), employedOf24);
    }

    /** The usual path: nothing begins in this month, later services may. */
    private Untreated without(Person person, Situation situation, int startMonth) {
        Untreated path = new Untreated();
        int longest = Untreated.HORIZONS[Untreated.HORIZONS.length - 1];
        int last = Math.min(timeline.months() - 1, startMonth + longest);
        for (int month = startMonth; month <= last; month++) {
            Participation other = month > startMonth ? assignment.starting(person, situation, month) : null;
            market.live(person, situation, month, other, Track.NONE);
            path.close(month - startMonth, situation.status());
        }
        return path;
    }
}
