package fi.mittava.ingest.demo;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who starts which service, when. Every hazard depends on what the registers show and on nothing else: target groups,
 * education, gender, duration, employment history, area, season. So a comparison that adjusts for these is unbiased.
 */
final class ServiceAssignment {
    /** Monthly hazard of starting something, for an unemployed person of average attraction. */
    private static final double BASE = 0.085;

    private static final int OLDEST = 63;

    /** A service of a kind that the person has had in the spell already. */
    private static final double AGAIN = 0.25;

    private final Catalogue catalogue;
    private final Timeline timeline;
    private final double[][] attraction;
    private final double totalWeight;

    ServiceAssignment(Catalogue catalogue, Timeline timeline) {
        this.catalogue = catalogue;
        this.timeline = timeline;
        this.attraction = new double[Group.COMBINATIONS][catalogue.types().size()];
        for (int groups = 0; groups < Group.COMBINATIONS; groups++) {
            for (ServiceType type : catalogue.types()) {
                attraction[groups][type.index()] = type.attractionTo(groups);
            }
        }
        this.totalWeight = catalogue.types().stream()
                .filter(type -> type.only() == null)
                .mapToDouble(ServiceType::weight)
                .sum();
    }

    /** The participation that begins in this month, or null. Only the unemployed who are in no service start one. */
    @Nullable
    Participation starting(Person person, Situation situation, int month) {
        if (month < 0 || situation.status() != Status.UNEMPLOYED || person.ageIn(month) > OLDEST) {
            return null;
        }
        double left = person.draws().uniform(Chance.START, month);
        double common = BASE / totalWeight * byDuration(situation.duration()) * season(month);
        int groups = Group.of(person, situation, month);
        for (ServiceType type : catalogue.types()) {
            left -= Math.min(0.3, common * weight(person, situation, type, groups));
            if (left < 0) {
                return begin(person, type, groups, month);
            }
        }
        return null;
    }

    private double weight(Person person, Situation situation, ServiceType type, int groups) {
        double weight = attraction[groups][type.index()];
        if (weight == 0) {
            return 0;
        }
        weight *= situation.education() >= 5 ? type.tertiary() : 1;
        weight *= person.isWoman() ? type.woman() : 1;
        weight *= situation.hasUsed(type) ? AGAIN : 1;
        return weight * type.history().of(situation);
    }

    private static double byDuration(int months) {
        return months < 3 ? 0.7 : months < 6 ? 1.1 : months < 12 ? 1.3 : months < 24 ? 1.3 : 1.1;
    }

    private double season(int month) {
        return switch (timeline.season(month)) {
            case 7 -> 0.4;
            case 6, 12 -> 0.8;
            case 1, 9 -> 1.35;
            default -> 1;
        };
    }

    private Participation begin(Person person, ServiceType type, int groups, int month) {
        Draws draws = person.draws();
        Area area = person.areaIn(month);
        Service service = pick(catalogue.servicesOf(type), Service::weight, draws.uniform(Chance.SERVICE, month));
        double u = draws.uniform(Chance.CONTRACT, month);
        List<Contract> contracts = catalogue.contracts(service, area, timeline.yearMonth(month));
        Contract contract = contracts.isEmpty()
                ? null
                : pick(contracts, candidate -> candidate.provider().attractionTo(groups), u);
        List<Provider> partners = contract == null ? catalogue.partners(service, area) : List.of();
        Provider partner = partners.isEmpty() ? null : pick(partners, one -> one.attractionTo(groups), u);
        int startDay = timeline.day(month, 1 + draws.below(24, Chance.DAY, month, 1));
        return new Participation(
                service,
                contract != null ? contract.provider() : partner,
                contract,
                area,
                groups,
                month,
                startDay,
                plannedEnd(draws, type, month, startDay),
                draws.normal(Chance.GAIN, month, 0));
    }

    /** Lengths are log-normal; an end is moved off the last days of a month, so that its month has a status after it. */
    private int plannedEnd(Draws draws, ServiceType type, int month, int startDay) {
        double factor = Math.exp(0.3 * draws.normal(Chance.LENGTH, month, 0) - 0.045);
        int end = startDay + Math.clamp(Math.round(type.days() * factor), 5, 700) - 1;
        int dayOfMonth = end - timeline.day(timeline.monthOf(end), 1) + 1;
        return end - Math.max(0, dayOfMonth - 26);
    }

    private static <T> T pick(List<T> from, ToDoubleFunction<T> weight, double u) {
        double left = u * from.stream().mapToDouble(weight).sum();
        for (T candidate : from) {
            left -= weight.applyAsDouble(candidate);
            if (left < 0) {
                return candidate;
            }
        }
        return from.get(from.size() - 1);
    }
}
