package fi.mittava.warehouse.generation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked about in one generation. Small; read once when the generation is opened. */
public final class GenerationCatalogue {

    private final Map<Dimension, Members> members;
    private final List<Service> services;
    private final List<Provider> providers;
    private final List<Contract> contracts;
    private final List<Area> areas;
    private final List<TargetGroup> targetGroups;
    private final List<Instrument> instruments;
    private final List<Measure> measures;

    GenerationCatalogue(
            Map<Dimension, Members> members,
            List<Service> services,
            List<Provider> providers,
            List<Contract> contracts,
            List<Area> areas,
            List<TargetGroup> targetGroups,
            List<Instrument> instruments,
            List<Measure> measures) {
        this.members = members;
        this.services = services;
        this.providers = providers;
        this.contracts = contracts;
        this.areas = areas;
        this.targetGroups = targetGroups;
        this.instruments = instruments;
        this.measures = measures;
    }

    /** The values of a dimension with their keys. */
    public Members members(Dimension dimension) {
        return members.getOrDefault(dimension, new Members());
    }

    /** Values of a dimension in their order; {@code search} (null: all) matches code and names, ignoring case. */
    public List<Member> members(Dimension dimension, @Nullable String search) {
        return members(dimension).all().stream()
                .filter(member -> matches(search, member.code(), member.name()))
                .toList();
    }

    /** Services by code. {@code serviceTypes}: codes joined by OR; null: all, empty: none. */
    public List<Service> services(@Nullable String search, @Nullable List<String> serviceTypes) {
        Set<String> types = serviceTypes == null ? Set.of() : Set.copyOf(serviceTypes);
        return services.stream()
                .filter(service -> matches(search, service.code(), service.name()))
                .filter(service -> serviceTypes == null
                        || types.contains(service.serviceType().code()))
                .toList();
    }

    /** What a service is for; empty: not known. */
    public Optional<String> goalOfService(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .flatMap(service -> Stream.ofNullable(service.goal()))
                .findFirst();
    }

    /** What all services of a type are for; empty: not known, or not the same. */
    public Optional<String> goalOfServiceType(String code) {
        List<@Nullable String> goals = services.stream()
                .filter(service -> service.serviceType().code().equals(code))
                .<@Nullable String>map(Service::goal)
                .distinct()
                .toList();
        return goals.size() == 1 ? Optional.ofNullable(goals.getFirst()) : Optional.empty();
    }

    /** Codes of the services that are for one of the goals. */
    public List<String> servicesFor(List<String> goals) {
        return services.stream()
                .filter(service -> goals.contains(service.goal()))
                .map(Service::code)
                .toList();
    }

    /** Providers by code. */
    public List<Provider> providers(@Nullable String search) {
        return providers.stream()
                .filter(provider -> contains(search, provider.code(), provider.name()))
                .toList();
    }

    /** Contracts by code; {@code search} (null: all) matches the code. */
    public List<Contract> contracts(@Nullable String search) {
        return contracts.stream()
                .filter(contract -> contains(search, contract.code()))
                .toList();
    }

    /** Areas by code. */
    public List<Area> areas() {
        return areas;
    }

    /** Target groups in the order of their bits, which is that of the definitions. */
    public List<TargetGroup> targetGroups() {
        return targetGroups;
    }

    /** Instruments by code. */
    public List<Instrument> instruments() {
        return instruments;
    }

    public Optional<Instrument> instrument(String code) {
        return instruments.stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst();
    }

    /** What an instrument measures: its overall score first, then its dimensions in their order; none of a form without scales. */
    public List<Measure> measures(String instrument) {
        return measures.stream()
                .filter(measure -> measure.instrument().equals(instrument))
                .toList();
    }

    /** The overall score of an instrument (dimension null) or one of its dimensions; empty if it has no such. */
    public Optional<Measure> measure(String instrument, @Nullable String meterDimension) {
        return measures(instrument).stream()
                .filter(measure -> Objects.equals(measure.meterDimension(), meterDimension))
                .findFirst();
    }

    private static boolean matches(@Nullable String search, String code, Text name) {
        return contains(search, code, name.fi(), name.sv(), name.en());
    }

    private static boolean contains(@Nullable String search, String... texts) {
        if (search == null) {
            return true;
        }
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
