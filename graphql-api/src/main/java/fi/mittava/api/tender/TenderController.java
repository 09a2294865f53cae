package fi.mittava.api.tender;

import fi.mittava.api.impact.PeriodInput;
import fi.mittava.api.impact.Slice;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Period;
import fi.mittava.warehouse.tender.TenderAnswer;
import fi.mittava.warehouse.tender.TenderQuery;
import fi.mittava.warehouse.tender.TenderQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What terms would have cost. */
@Controller
final class TenderController {

    private final DisclosurePolicy policy;

    TenderController(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /** The schema's TenderSimulation. */
    record Answer(
            @Nullable Period period,
            int contracts,
            Figure participations,
            List<TenderAnswer.Sheet> sheets,
            int generation,
            LocalDate asOf) {}

    @QueryMapping
    Answer tenderSimulation(
            @Argument List<SheetInput> sheets,
            @Argument @Nullable Map<String, List<String>> filter,
            @Argument @Nullable PeriodInput period,
            @ContextValue GenerationReader generation,
            @ContextValue Access access) {
        Slice slice = Slice.of(List.of(), null, filter, period, generation.catalogue());
        TenderAnswer answer = new TenderQuery(generation, policy, access)
                .answer(new TenderQuestion(
                        sheets.stream()
                                .map(sheet -> sheet.sheet(metric -> TenderQuery.source(metric, generation)))
                                .toList(),
                        slice.filter(),
                        slice.period()));
        return new Answer(
                answer.period(),
                answer.contracts(),
                answer.participations(),
                answer.sheets(),
                generation.info().number(),
                generation.info().asOf());
    }
}
