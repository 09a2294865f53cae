package fi.mittava.api.effect;

import fi.mittava.api.catalogue.DimensionFields;
import graphql.TrivialDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The fields of EffectRow that come from the list of dimensions. */
@Component
final class EffectFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("EffectRow", type -> {
            for (DimensionFields fields : DimensionFields.values()) {
                type.dataFetcher(fields.rowField(), (TrivialDataFetcher<@Nullable Object>)
                        environment -> Objects.requireNonNull(environment.<EffectRow>getSource())
                                .member(fields.dimension()));
            }
            return type;
        });
    }
}
