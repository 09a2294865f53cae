package fi.mittava.api.change;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.api.impact.MetricSelection;
import fi.mittava.warehouse.metric.MetricCode;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The fields of ChangeRow that come from the lists of dimensions and metrics. */
@Component
final class ChangeFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("ChangeRow", type -> {
            for (DimensionFields fields : DimensionFields.values()) {
                type.dataFetcher(fields.rowField(), (TrivialDataFetcher<@Nullable Object>)
                        environment -> row(environment).member(fields.dimension()));
            }
            for (MetricCode metric : MetricCode.values()) {
                type.dataFetcher(MetricSelection.field(metric), (TrivialDataFetcher<Object>)
                        environment -> row(environment).figure(metric));
            }
            return type;
        });
    }

    private static ChangeRow row(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<ChangeRow>getSource());
    }
}
