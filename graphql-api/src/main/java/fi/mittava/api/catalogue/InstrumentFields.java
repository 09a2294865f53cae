package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Reliability;
import graphql.TrivialDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Fields of instruments that are named otherwise in code than in the schema. */
@Component
final class InstrumentFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        field(wiring, "Instrument", "extends", InstrumentInfo.class, InstrumentInfo::base);
        field(wiring, "Reliability", "source", Reliability.class, InstrumentInfo::source);
        field(wiring, "InstrumentItem", "reversed", Instrument.Item.class, Instrument.Item::isReversed);
        field(wiring, "InstrumentItem", "several", Instrument.Item.class, Instrument.Item::isSeveral);
        field(
                wiring,
                "InstrumentItem",
                "choices",
                Instrument.Item.class,
                item -> item.choices().stream().map(InstrumentInfo::choice).toList());
    }

    private static <S> void field(
            RuntimeWiring.Builder wiring,
            String type,
            String name,
            Class<S> source,
            Function<S, @Nullable Object> field) {
        TrivialDataFetcher<@Nullable Object> fetcher =
                environment -> field.apply(source.cast(Objects.requireNonNull(environment.<Object>getSource())));
        wiring.type(type, fields -> fields.dataFetcher(name, fetcher));
    }
}
