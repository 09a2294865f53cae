package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feeds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Participations as the client system sends them: some late, some corrected, some entered by mistake and withdrawn. */
final class ParticipationFeed implements Closeable {
    private static final double LATE = 0.01;
    private static final double CORRECTED = 0.01;
    private static final double WITHDRAWN = 0.003;
    private static final double WITHOUT_AREA = 0.1;
    private static final int GRANT_PER_DAY = 26;

    private final Timeline timeline;
    private final Delivery participations;
    private long sent;

    ParticipationFeed(Path folder, Timeline timeline, Draws region) {
        this.timeline = timeline;
        participations = Delivery.withMistakes(
                Feeds.PARTICIPATIONS,
                folder,
                timeline,
                region,
                "participation_id",
                "person_id",
                "service_code",
                "start_date",
                "provider_code",
                "contract_code",
                "area_code",
                "planned_end_date",
                "end_date",
                "end_reason",
                "cost_eur");
    }

    Delivery delivery() {
        return participations;
    }

    /** Sends the participation and returns its identifier. */
    String add(Person person, Participation participation) throws IOException {
        String id = nextId();
        String[] fields = fields(id, person, participation);
        double u = person.draws().uniform(Chance.DELIVERY, participation.startMonth(), 1);
        if (u < LATE) {
            participations.sendLate(fields);
        } else if (u < LATE + CORRECTED && participation.hasEnded()) {
            participations.send(asFirstTold(fields, participation));
            participations.sendLate(fields);
        } else {
            participations.send(fields);
        }
        if (u > 1 - WITHDRAWN) {
            String[] slip = fields.clone();
            slip[0] = nextId();
            participations.send(slip);
            participations.withdraw(slip);
        }
        return id;
    }

    private String nextId() {
        sent++;
        return "T" + String.valueOf(10_000_000 + sent).substring(1);
    }

    /** An end that was first told two weeks too late and for another reason. */
    private String[] asFirstTold(String[] fields, Participation participation) {
        String[] first = fields.clone();
        first[8] = timeline.date(participation.endDay() + 14);
        first[9] = Participation.OTHER;
        return first;
    }

    private String[] fields(String id, Person person, Participation participation) {
        Service service = participation.service();
        Provider provider = participation.provider();
        Contract contract = participation.contract();
        boolean isWithoutArea = person.draws().uniform(Chance.AREA, participation.startMonth(), 2) < WITHOUT_AREA;
        return new String[] {
            id,
            person.identityCode(),
            service.code(),
            timeline.date(participation.startDay()),
            provider == null ? "" : provider.code(),
            contract == null ? "" : contract.code(),
            isWithoutArea ? "" : participation.area().code(),
            timeline.date(participation.plannedEndDay()),
            participation.hasEnded() ? timeline.date(participation.endDay()) : "",
            participation.endReason(),
            ownCost(participation)
        };
    }

    /** Start-up grants are paid to a person, so each participation has its own cost once it has ended. */
    private static String ownCost(Participation participation) {
        boolean isGrant = participation.service().type().code().equals("start_up_grant");
        return isGrant && participation.hasEnded()
                ? Euros.text((participation.endDay() - participation.startDay() + 1.0) * GRANT_PER_DAY)
                : "";
    }

    @Override
    public void close() throws IOException {
        participations.close();
    }
}
