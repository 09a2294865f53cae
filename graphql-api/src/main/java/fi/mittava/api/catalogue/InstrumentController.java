package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.GenerationCatalogue;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Instrument;
import java.util.List;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The questionnaires of one generation. */
@Controller
final class InstrumentController {

    @QueryMapping
    List<InstrumentInfo> instruments(@ContextValue GenerationReader generation) {
        GenerationCatalogue catalogue = generation.catalogue();
        return catalogue.instruments().stream()
                .map((Instrument instrument) -> InstrumentInfo.of(instrument, catalogue.measures(instrument.code())))
                .toList();
    }
}
