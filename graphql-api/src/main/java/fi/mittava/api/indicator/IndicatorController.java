package fi.mittava.api.indicator;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.IndicatorQuery;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How well a meter foretold employment. */
@Controller
final class IndicatorController {

    private static final Text LABEL = new Text(
            "Yhteys, ei vaikutus: mittarin muutos ja työllistyminen voivat johtua samoista syistä.",
            "Samband, inte effekt: förändringen i mätningen och sysselsättningen kan ha samma orsaker.",
            "Association, not effect: the change on the meter and finding work may have the same causes.");

    private final DisclosurePolicy policy;

    IndicatorController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The schema's IndicatorValidityTable. */
    record Table(List<IndicatorValidityRow> rows, int totalCount, int generation, boolean truncated) {}

    @QueryMapping
    Table indicatorValidity(
            @Argument @Nullable String instrument,
            @Argument @Nullable Integer horizon,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        List<IndicatorValidityRow> rows = new IndicatorQuery(generation, policy, access)
                .answer(instrument, horizon).stream()
                        .map(IndicatorValidityRow::new)
                        .toList();
        return new Table(rows, rows.size(), generation.info().number(), false);
    }

    @SchemaMapping(typeName = "IndicatorValidityTable")
    String label(Table table, @Argument @Nullable Lang lang) {
        return Objects.requireNonNullElse(lang, Lang.FI).of(LABEL);
    }
}
