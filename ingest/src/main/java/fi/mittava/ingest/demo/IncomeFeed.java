package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feeds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The months of those whom the income register's extract holds: status, earnings, benefits. One file a year. */
final class IncomeFeed implements Closeable {
    /** Share of the last month's rows that come late. */
    private static final double LATE = 0.03;

    /** Since 2025 municipalities pay a share of benefits that grows with the duration of unemployment. */
    private static final int REFORM = 2025;

    private final Timeline timeline;
    private final Delivery outcomes;

    IncomeFeed(Path folder, Timeline timeline, Draws region) {
        this.timeline = timeline;
        outcomes = Delivery.withMistakes(
                Feeds.OUTCOMES,
                folder,
                timeline,
                region,
                "person_id",
                "month",
                "status_code",
                "subsidised",
                "earnings_eur",
                "benefit_eur",
                "municipal_share_eur");
    }

    Delivery delivery() {
        return outcomes;
    }

    void add(LifeStory story) throws IOException {
        Person person = story.person();
        if (!person.isLinked()) {
            return;
        }
        int spell = 0;
        for (int month = 0; month < timeline.months(); month++) {
            Status status = story.statusIn(month);
            if (status == Status.GONE) {
                return;
            }
            spell = status.isUnemploymentSpell() ? spell + 1 : 0;
            add(person, month, status, earnings(person, story.educationIn(month), status, month), spell);
        }
    }

    private void add(Person person, int month, Status status, double earnings, int spell) throws IOException {
        double benefit = benefit(person, spell);
        String[] fields = {
            person.identityCode(),
            timeline.text(month),
            status.code(),
            status == Status.SUPPORTED ? "true" : "false",
            Euros.text(earnings),
            Euros.text(benefit),
            Euros.text(Math.min(benefit, 800) * municipalShare(month, spell))
        };
        boolean isLast = month == timeline.months() - 1;
        if (isLast && person.draws().happens(LATE, Chance.DELIVERY, month)) {
            outcomes.sendLate(fields);
        } else {
            int lastOfYear = Math.min(timeline.months() - 1, month / 12 * 12 + 11);
            outcomes.send(timeline.deliveryAfter(lastOfYear), fields);
        }
    }

    private static double earnings(Person person, int education, Status status, int month) {
        double full = (education <= 2 ? 2250 : education < 5 ? 2550 : 3350) * (1 + 0.003 * month);
        double share = switch (status) {
            case EMPLOYED -> 1;
            case SHORT_WEEK -> 0.8;
            case SUPPORTED -> 0.75;
            case PART_TIME -> 0.5;
            default -> 0;
        };
        double own = Math.exp(0.18 * person.draws().normal(Chance.PAY, 0, 0));
        return share == 0
                ? 0
                : full * share * own * (0.95 + 0.1 * person.draws().uniform(Chance.PAY, month, 1));
    }

    /** Earnings-related for nearly half in the first 13 months of a spell, else the basic amount. */
    private static double benefit(Person person, int spell) {
        if (spell == 0) {
            return 0;
        }
        boolean isRelated = spell <= 13 && person.draws().uniform(Chance.PAY, 0, 2) < 0.45;
        return isRelated ? 1500 + 500 * person.draws().uniform(Chance.PAY, 0, 3) : 800;
    }

    private double municipalShare(int month, int spell) {
        if (timeline.yearMonth(month).getYear() < REFORM) {
            return spell > 13 ? 0.5 : 0;
        }
        return spell < 5 ? 0 : spell < 8 ? 0.1 : spell < 11 ? 0.2 : spell < 14 ? 0.3 : spell < 24 ? 0.4 : 0.5;
    }

    @Override
    public void close() throws IOException {
        outcomes.close();
    }
}
