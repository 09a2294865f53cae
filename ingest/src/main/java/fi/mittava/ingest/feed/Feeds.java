package fi.mittava.ingest.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every feed there is. */
public final class Feeds {
    public static final Feed AREAS = ServiceFeeds.AREAS;
    public static final Feed SERVICES = ServiceFeeds.SERVICES;
    public static final Feed PROVIDERS = ServiceFeeds.PROVIDERS;
    public static final Feed CONTRACTS = ServiceFeeds.CONTRACTS;
    public static final Feed PAYMENT_TERMS = ServiceFeeds.PAYMENT_TERMS;
    public static final Feed TARGETS = ServiceFeeds.TARGETS;
    public static final Feed BUDGETS = ServiceFeeds.BUDGETS;
    public static final Feed PERSONS = PersonFeeds.PERSONS;
    public static final Feed PARTICIPATIONS = PersonFeeds.PARTICIPATIONS;
    public static final Feed MEASUREMENTS = PersonFeeds.MEASUREMENTS;
    public static final Feed STATUSES = PersonFeeds.STATUSES;
    public static final Feed OUTCOMES = PersonFeeds.OUTCOMES;
    public static final Feed OBSERVATIONS = PersonFeeds.OBSERVATIONS;
    public static final Feed PAYMENTS = ServiceFeeds.PAYMENTS;
    public static final Feed CLIENT_ACTIONS = ServiceFeeds.CLIENT_ACTIONS;
    public static final Feed EXTERNAL_ESTIMATES = ServiceFeeds.EXTERNAL_ESTIMATES;

    private static final List<Feed> ALL = List.of(
            AREAS,
            SERVICES,
            PROVIDERS,
            CONTRACTS,
            PAYMENT_TERMS,
            TARGETS,
            BUDGETS,
            PERSONS,
            PARTICIPATIONS,
            MEASUREMENTS,
            STATUSES,
            OUTCOMES,
            OBSERVATIONS,
            PAYMENTS,
            CLIENT_ACTIONS,
            EXTERNAL_ESTIMATES);

    /** Instruments, target groups and code lists, which ingest itself delivers as records. */
    public static final Feed DEFINITIONS = DefinitionFeed.DEFINITIONS;

    private static final List<Feed> EVERYTHING =
            Stream.concat(ALL.stream(), Stream.of(DEFINITIONS)).toList();

    private Feeds() {}

    /** The feeds that senders deliver and the one of ingest itself; a feed's place in this list never changes in a run. */
    public static List<Feed> everything() {
        return EVERYTHING;
    }

    /** The feeds that senders deliver, in the order of the documentation. */
    public static List<Feed> all() {
        return ALL;
    }

    public static Optional<Feed> named(String name) {
        return ALL.stream().filter(feed -> feed.name().equals(name)).findFirst();
    }
}
