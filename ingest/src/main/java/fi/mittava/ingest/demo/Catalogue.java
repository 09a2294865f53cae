package fi.mittava.ingest.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What there is to take part in: areas, services, providers and contracts. */
final class Catalogue {
    private static final int PROVIDERS_PER_CONTRACT_GROUP = 2;

    private final List<Area> areas = Area.all();
    private final List<ServiceType> types = ServiceType.all();
    private final List<Service> services = Service.all(types);
    private final List<Provider> providers;
    private final List<Contract> contracts = new ArrayList<>();
    private final List<List<Contract>> contractsByService = new ArrayList<>();
    private final List<List<Service>> servicesByType = new ArrayList<>();

    /** @param scale size of the region, of the default one */
    Catalogue(Draws region, Timeline timeline, double scale) {
        providers = Provider.all(region);
        for (ServiceType type : types) {
            servicesByType.add(services.stream()
                    .filter(service -> service.type().equals(type))
                    .toList());
        }
        for (Service service : services) {
            contractsByService.add(service.isProcured() ? contractsOf(service, timeline, scale) : List.of());
        }
    }

    /** Every service is bought by two groups of areas from two providers each; a third of them change every two years. */
    private List<Contract> contractsOf(Service service, Timeline timeline, double scale) {
        List<Contract> made = new ArrayList<>();
        int lastYear = Timeline.LAST.getYear();
        int firstYear = timeline.yearMonth(0).getYear();
        for (int year = firstYear - Math.floorMod(firstYear - 1, Contract.YEARS);
                year <= lastYear;
                year += Contract.YEARS) {
            for (int group = 0; group < 2; group++) {
                for (int seat = 0; seat < PROVIDERS_PER_CONTRACT_GROUP; seat++) {
                    String code =
                            "C" + String.valueOf(10_001 + contracts.size()).substring(1);
                    Provider provider = providerFor(service, 2 * group + seat, year);
                    Contract contract =
                            new Contract(contracts.size(), code, service, provider, areasOf(group), year, scale);
                    contracts.add(contract);
                    made.add(contract);
                }
            }
        }
        return List.copyOf(made);
    }

    private List<Area> areasOf(int group) {
        return areas.stream().filter(area -> area.index() % 2 == group).toList();
    }

    private Provider providerFor(Service service, int seat, int year) {
        List<Provider> pool = pool(service);
        int change = seat == 3 ? year / Contract.YEARS : 0;
        return pool.get((service.index() * 4 + seat + change) % pool.size());
    }

    private List<Provider> pool(Service service) {
        return providers.stream()
                .filter(provider -> provider.pool().equals(service.pool()))
                .toList();
    }

    List<Area> areas() {
        return areas;
    }

    List<ServiceType> types() {
        return types;
    }

    List<Service> services() {
        return services;
    }

    List<Service> servicesOf(ServiceType type) {
        return servicesByType.get(type.index());
    }

    List<Provider> providers() {
        return providers;
    }

    List<Contract> contracts() {
        return contracts;
    }

    /** The contracts of a procured service that an area can use in a month. */
    List<Contract> contracts(Service service, Area area, YearMonth month) {
        return contractsByService.get(service.index()).stream()
                .filter(contract -> contract.covers(area) && contract.runsIn(month))
                .toList();
    }

    /** The partners that deliver a service without a contract in an area; empty if it has no pool. */
    List<Provider> partners(Service service, Area area) {
        if (service.pool().isEmpty()) {
            return List.of();
        }
        List<Provider> pool = pool(service);
        int first = (service.index() * 3 + area.index() * 2) % pool.size();
        return List.of(pool.get(first), pool.get((first + 1) % pool.size()));
    }
}
