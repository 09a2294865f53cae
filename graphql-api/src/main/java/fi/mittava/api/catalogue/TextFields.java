package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Area;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Service;
import fi.mittava.warehouse.generation.TargetGroup;
import fi.mittava.warehouse.generation.Text;
import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Fields that are a text in the language of their argument {@code lang}. */
@Component
final class TextFields implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        text(wiring, "DimensionValue", "name", Member.class, Member::name);
        text(wiring, "Service", "name", Service.class, Service::name);
        text(wiring, "Area", "name", Area.class, Area::name);
        text(wiring, "TargetGroup", "name", TargetGroup.class, TargetGroup::name);
        text(wiring, "Instrument", "name", InstrumentInfo.class, InstrumentInfo::text);
        text(
                wiring,
                "MeterDimension",
                "name",
                InstrumentInfo.MeterDimension.class,
                InstrumentInfo.MeterDimension::text);
        text(wiring, "InstrumentItem", "text", Instrument.Item.class, Instrument.Item::text);
        text(wiring, "DimensionInfo", "name", DimensionInfo.class, DimensionInfo::name);
        text(wiring, "Metric", "name", MetricInfo.class, MetricInfo::name);
        text(wiring, "Metric", "description", MetricInfo.class, MetricInfo::description);
    }

    private static <S> void text(
            RuntimeWiring.Builder wiring, String type, String field, Class<S> source, Function<S, Text> text) {
        TrivialDataFetcher<String> fetcher = environment ->
                lang(environment).of(text.apply(source.cast(Objects.requireNonNull(environment.<Object>getSource()))));
        wiring.type(type, fields -> fields.dataFetcher(field, fetcher));
    }

    private static Lang lang(DataFetchingEnvironment environment) {
        Object lang = environment.getArgument("lang");
        return Lang.valueOf(Objects.requireNonNullElse(lang, Lang.FI).toString());
    }
}
