package fi.mittava.api.impact;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.FigureAnswer;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.FigureTable;
import fi.mittava.warehouse.metric.MetricQuery;
import org.springframework.stereotype.Component;

/** Puts a question to a generation, through the disclosure policy in force. */
@Component
public final class Figures {

    /** Every metric at every horizon is about 160. */
    static final int MOST_METRICS = 200;

    private final DisclosurePolicy policy;

    Figures(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /**
     * The answer to one question.
     *
     * @param hasHints whether hidden figures tell what to ask instead, which takes more questions
     */
    public FigureAnswer answer(FigureQuestion question, GenerationReader.Lease lease, Access access, boolean hasHints) {
        if (question.metrics().size() > MOST_METRICS) {
            throw new ArgumentRefused(
                    ErrorCode.TOO_MANY_METRICS,
                    "one table takes " + MOST_METRICS + " metrics at most, each horizon counted, but is asked for "
                            + question.metrics().size());
        }
        MetricQuery query = new MetricQuery(lease.reader(), policy);
        FigureTable table = lease.last(
                new Whole(question.page(0, 0), access, hasHints),
                () -> hasHints ? query.wholeWithHints(question, access) : query.whole(question, access));
        return table.page(question.limit(), question.offset());
    }

    /** What is the same for every page of a table. */
    private record Whole(FigureQuestion question, Access access, boolean hasHints) {}
}
