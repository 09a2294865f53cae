package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Area;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Provider;
import fi.mittava.warehouse.generation.Service;
import fi.mittava.warehouse.generation.TargetGroup;
import fi.mittava.warehouse.metric.Access;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What one generation can be asked about. */
@Controller
final class CatalogueController {

    @QueryMapping
    List<Member> dimensionValues(
            @Argument Dimension dimension,
            @Argument @Nullable String search,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        return generation.catalogue().members(dimension, search).stream()
                .filter(member -> access.reaches(dimension, member.code()))
                .toList();
    }

    @QueryMapping
    List<Service> services(
            @Argument @Nullable String search,
            @Argument @Nullable List<String> serviceTypes,
            @ContextValue GenerationReader generation) {
        return generation.catalogue().services(search, serviceTypes);
    }

    @QueryMapping
    List<Provider> providers(
            @Argument @Nullable String search, @ContextValue GenerationReader generation, @ContextValue Access access) {
        return generation.catalogue().providers(search).stream()
                .filter(provider -> access.reaches(Dimension.PROVIDER, provider.code()))
                .toList();
    }

    /** A provider's own are those that it has, an area's those that are for its clients. */
    @QueryMapping
    List<Contract> contracts(
            @Argument @Nullable String search, @ContextValue GenerationReader generation, @ContextValue Access access) {
        return generation.catalogue().contracts(search).stream()
                .filter(contract -> access.reaches(Dimension.CONTRACT, contract.code()))
                .filter(contract -> reachesAny(access, Dimension.PROVIDER, Stream.ofNullable(contract.provider())))
                .filter(contract -> reachesAny(access, Dimension.AREA, contract.areas().stream()))
                .toList();
    }

    private static boolean reachesAny(Access access, Dimension dimension, Stream<Member> members) {
        return !access.scope().containsKey(dimension)
                || members.anyMatch(member -> access.reaches(dimension, member.code()));
    }

    @QueryMapping
    List<Area> areas(@ContextValue GenerationReader generation, @ContextValue Access access) {
        return generation.catalogue().areas().stream()
                .filter(area -> access.reaches(Dimension.AREA, area.code()))
                .toList();
    }

    @QueryMapping
    List<TargetGroup> targetGroups(@ContextValue GenerationReader generation) {
        return generation.catalogue().targetGroups();
    }
}
