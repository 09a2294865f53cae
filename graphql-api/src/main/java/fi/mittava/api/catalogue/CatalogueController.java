package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Area;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Provider;
import fi.mittava.warehouse.generation.Service;
import fi.mittava.warehouse.generation.TargetGroup;
import java.util.List;
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
            @ContextValue GenerationReader generation) {
        return generation.catalogue().members(dimension, search);
    }

    @QueryMapping
    List<Service> services(
            @Argument @Nullable String search,
            @Argument @Nullable List<String> serviceTypes,
            @ContextValue GenerationReader generation) {
        return generation.catalogue().services(search, serviceTypes);
    }

    @QueryMapping
    List<Provider> providers(@Argument @Nullable String search, @ContextValue GenerationReader generation) {
        return generation.catalogue().providers(search);
    }

    @QueryMapping
    List<Area> areas(@ContextValue GenerationReader generation) {
        return generation.catalogue().areas();
    }

    @QueryMapping
    List<TargetGroup> targetGroups(@ContextValue GenerationReader generation) {
        return generation.catalogue().targetGroups();
    }
}
