package fi.mittava.api.comparison;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.ComparedOutcome;
import fi.mittava.warehouse.metric.ProviderComparisonQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Providers of a service type in a funnel. */
@Controller
final class ComparisonController {

    private static final int DEFAULT_HORIZON = 6;

    private static final Text LABEL = new Text(
            "Ero odotettuun ei yksin kerro laadusta: rekisterit eivät tunne kaikkia asiakkaiden eroja. Ei"
                    + " paremmuusjärjestys.",
            "En skillnad mot det väntade säger inte ensam något om kvaliteten: registren känner inte alla skillnader"
                    + " mellan klienterna. Ingen rangordning.",
            "A difference from the expected is no proof of quality: registers don't know all that sets clients apart."
                    + " Not a ranking.");

    private final DisclosurePolicy policy;

    ComparisonController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    @QueryMapping
    FunnelRow.Table providerComparison(
            @Argument String serviceType,
            @Argument @Nullable ComparedOutcome outcome,
            @Argument @Nullable Integer horizon,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        ComparedOutcome compared = Objects.requireNonNullElse(outcome, ComparedOutcome.EMPLOYED_OPEN);
        int months = Objects.requireNonNullElse(horizon, DEFAULT_HORIZON);
        if (months < 1 || months > ProviderComparisonQuery.GREATEST_HORIZON) {
            throw new ArgumentRefused(
                    ErrorCode.HORIZON_OUT_OF_RANGE,
                    "horizon of providerComparison must be a whole month from 1 to "
                            + ProviderComparisonQuery.GREATEST_HORIZON + ", but is " + months);
        }
        Slice slice = Slice.of(List.of(), null, filter, period, generation.catalogue());
        ProviderComparisonQuery.Answer answer = new ProviderComparisonQuery(generation, policy, access)
                .answer(new ProviderComparisonQuery.Question(
                        serviceType, compared, months, slice.filter(), slice.period()));
        return FunnelRow.Table.of(answer, compared, generation.info().number());
    }

    @SchemaMapping(typeName = "FunnelTable")
    String label(FunnelRow.Table table, @Argument @Nullable Lang lang) {
        return Objects.requireNonNullElse(lang, Lang.FI).of(LABEL);
    }
}
