package fi.mittava.api.reference;

import fi.mittava.api.catalogue.Lang;
import fi.mittava.warehouse.generation.ClientAction;
import fi.mittava.warehouse.generation.ExternalEstimate;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What senders tell as they want it shown; no figure of ours is in it. */
@Controller
final class ReferenceController {

    private static final Text LABEL = new Text(
            "Ulkopuolisen tutkimuksen tulos: ei laskettu tästä aineistosta eikä yhdistetty siihen.",
            "Resultat från extern forskning: inte beräknat ur eller sammanslaget med detta material.",
            "Result of external research: neither computed from these data nor pooled with them.");

    /** The schema's ExternalEstimateTable. */
    record EstimateTable(List<ExternalEstimate> rows, int totalCount, int generation, boolean truncated) {}

    @QueryMapping
    List<ClientAction> clientActions(@Argument @Nullable String service, @ContextValue GenerationReader generation) {
        return generation.clientActions(service);
    }

    @SchemaMapping(typeName = "ClientAction")
    String text(ClientAction action, @Argument @Nullable Lang lang) {
        return Objects.requireNonNullElse(lang, Lang.FI).of(action.text());
    }

    @QueryMapping
    EstimateTable externalEstimates(@Argument @Nullable String serviceType, @ContextValue GenerationReader generation) {
        List<ExternalEstimate> rows = generation.externalEstimates(serviceType);
        return new EstimateTable(rows, rows.size(), generation.info().number(), false);
    }

    @SchemaMapping(typeName = "ExternalEstimateTable")
    String label(EstimateTable table, @Argument @Nullable Lang lang) {
        return Objects.requireNonNullElse(lang, Lang.FI).of(LABEL);
    }
}
