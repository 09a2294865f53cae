package fi.mittava.api.impact;

import fi.mittava.api.catalogue.DimensionFields;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.MetricCode;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** The fields of ImpactRow and FigureRow that come from the lists of dimensions and metrics. */
@Component
final class RowFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("ImpactRow", RowFields::impactRow).type("FigureRow", RowFields::figureRow);
    }

    private static TypeRuntimeWiring.Builder impactRow(TypeRuntimeWiring.Builder type) {
        for (DimensionFields fields : DimensionFields.values()) {
            Dimension dimension = fields.dimension();
            type.dataFetcher(fields.rowField(), of(ImpactRow.class, row -> row.member(dimension)));
        }
        for (MetricCode metric : MetricFields.BY_FIELD.values()) {
            type.dataFetcher(MetricFields.field(metric), (TrivialDataFetcher<Object>)
                    environment -> source(environment, ImpactRow.class)
                            .figure(MetricFields.request(metric, environment.getArguments())));
        }
        return type;
    }

    private static TypeRuntimeWiring.Builder figureRow(TypeRuntimeWiring.Builder type) {
        for (DimensionFields fields : DimensionFields.values()) {
            Dimension dimension = fields.dimension();
            type.dataFetcher(fields.rowField(), of(FigureRow.class, row -> row.code(dimension)));
            type.dataFetcher(fields.rowField() + "Name", of(FigureRow.class, row -> row.name(dimension)));
        }
        return type;
    }

    private static <R> TrivialDataFetcher<@Nullable Object> of(Class<R> row, Function<R, @Nullable Object> field) {
        return environment -> field.apply(source(environment, row));
    }

    private static <R> R source(DataFetchingEnvironment environment, Class<R> row) {
        return row.cast(Objects.requireNonNull(environment.<Object>getSource()));
    }
}
