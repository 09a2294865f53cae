package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feeds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The forms that participants fill in: the meter and its add-on, and the feedback. One file for each year's answers. */
final class MeasurementFeed implements Closeable {
    private static final MeterDimension[] DIMENSIONS = MeterDimension.values();
    private static final double LATE = 0.005;
    private static final int LONG_SERVICE_DAYS = 120;
    private static final int FOLLOW_UP_DAYS = 183;
    private static final List<String> FEEDBACK_ITEMS = List.of("f1", "f2", "f3", "f4", "f5");
    private static final double FEEDBACK_MEAN = 3.75;

    /** The part of the change that lasts until the follow-up. */
    private static final double LASTING = 0.8;

    private final Timeline timeline;
    private final Delivery measurements;
    private long responses;

    MeasurementFeed(Path folder, Timeline timeline, Draws region) {
        this.timeline = timeline;
        measurements = Delivery.withMistakes(
                Feeds.MEASUREMENTS,
                folder,
                timeline,
                region,
                "response_id",
                "participation_id",
                "instrument_code",
                "instrument_version",
                "phase",
                "answered_on",
                "item_code",
                "answer",
                "collected_by",
                "mode",
                "language");
    }

    Delivery delivery() {
        return measurements;
    }

    void add(Person person, Participation participation, String participationId) throws IOException {
        Forms forms = new Forms(person, participation, participationId);
        boolean isAtStart = forms.responding.isAtStart();
        if (isAtStart) {
            forms.meter("start", 0, participation.startDay() + forms.responding.delay(3, 9, 0), 0);
        }
        int days = participation.plannedEndDay() - participation.startDay();
        int middle = participation.startDay() + days / 2;
        boolean isThere = !participation.hasEnded() || participation.endDay() > middle;
        if (isAtStart && days > LONG_SERVICE_DAYS && isThere && forms.responding.isInTheMiddle()) {
            forms.meter("mid", 1, middle, 0.5);
        }
        if (!participation.hasEnded()) {
            return;
        }
        boolean isAtEnd = forms.responding.isAtEnd(isAtStart);
        if (isAtEnd) {
            forms.meter("end", 2, participation.endDay() + forms.responding.delay(6, 20, 2), 1);
        }
        if (isAtEnd && forms.responding.isAtFollowUp()) {
            int day = participation.endDay() + FOLLOW_UP_DAYS + forms.responding.delay(15, 25, 3);
            forms.meter("followup", 3, day, LASTING);
        }
        if (forms.responding.isFeedbackGiven()) {
            forms.feedback(participation.endDay() + forms.responding.delay(2, 12, 4));
        }
    }

    /** The forms of one participation. */
    private final class Forms {
        private final Person person;
        private final Participation participation;
        private final String participationId;
        private final Responding responding;
        private final Feelings feelings;
        private final int month;

        private Forms(Person person, Participation participation, String participationId) {
            this.person = person;
            this.participation = participation;
            this.participationId = participationId;
            responding = new Responding(person, participation);
            feelings = new Feelings(person, participation);
            month = participation.startMonth();
        }

        private void meter(String phase, int occasion, int day, double share) throws IOException {
            if (day > timeline.lastDay()) {
                return;
            }
            Response response = response(phase, occasion, day);
            int number = 0;
            for (int d = 0; d < DIMENSIONS.length; d++) {
                List<MeterDimension.Item> items = DIMENSIONS[d].items();
                double latent = feelings.score(d, share) + response.bias();
                for (MeterDimension.Item item : items) {
                    int answer = MeterAnswers.answer(
                            person.draws(), month, occasion, number, latent, items.size(), item.isReversed());
                    if (!MeterAnswers.isLeftOut(person.draws(), month, occasion, number)) {
                        send(response, "asiakasmuutos", item.code(), answer);
                    }
                    number++;
                }
            }
            if (participation.service().type().code().equals("job_coaching")) {
                addOn(response, occasion, share);
            }
        }

        /** The add-on of job coaching hangs on the belief in employment. */
        private void addOn(Response start, int occasion, double share) throws IOException {
            Response response = response(start.phase(), occasion, start.day());
            double latent = feelings.score(List.of(DIMENSIONS).indexOf(MeterDimension.BELIEF), share);
            for (int i = 1; i <= 3; i++) {
                int answer = MeterAnswers.answer(
                        person.draws(), month, occasion, 30 + i, latent + response.bias(), 3, i == 3);
                send(response, "asiakasmuutos_tyohonvalmennus", "v" + i, answer);
            }
        }

        private void feedback(int day) throws IOException {
            if (day > timeline.lastDay()) {
                return;
            }
            Response response = response("end", 2, day);
            Provider provider = participation.provider();
            double liking = FEEDBACK_MEAN
                    + 0.25 * participation.luck()
                    + (provider == null ? 0 : 2 * Math.log(provider.effect()))
                    + 0.6 * person.draws().normal(Chance.FEEDBACK, month, 0);
            for (int i = 0; i < FEEDBACK_ITEMS.size(); i++) {
                double seen = liking + response.bias() + 0.6 * person.draws().normal(Chance.FEEDBACK, month, i + 1);
                send(response, "asiakaspalaute", FEEDBACK_ITEMS.get(i), Math.clamp(Math.round(seen), 1, 5));
            }
        }

        private Response response(String phase, int occasion, int day) {
            responses++;
            String collector = responding.collector();
            boolean isAfter = occasion >= 2;
            return new Response(
                    "R" + String.valueOf(100_000_000 + responses).substring(1),
                    participationId,
                    phase,
                    day,
                    collector,
                    responding.mode(collector, occasion),
                    person.isForeignSpeaker() ? "en" : person.language(),
                    isAfter ? Responding.bias(collector) : 0,
                    occasion);
        }

        private void send(Response response, String instrument, String item, int answer) throws IOException {
            String[] fields = {
                response.id(),
                response.participationId(),
                instrument,
                "1",
                response.phase(),
                timeline.date(response.day()),
                item,
                String.valueOf(answer),
                response.collectedBy(),
                response.mode(),
                response.language()
            };
            boolean isLate = person.draws().uniform(Chance.DELIVERY, month, 10 + response.occasion()) < LATE;
            if (isLate) {
                measurements.sendLate(fields);
            } else {
                int lastOfYear = Math.min(timeline.months() - 1, timeline.monthOf(response.day()) / 12 * 12 + 11);
                measurements.send(timeline.deliveryAfter(lastOfYear), fields);
            }
        }
    }

    @Override
    public void close() throws IOException {
        measurements.close();
    }
}
