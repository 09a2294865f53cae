package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Effects with all that belongs beside them: what was compared, the gate's verdict and why, what could have been found. */
public final class EffectQuery {

    /** Months before and after the start that a curve tells. */
    public static final int FARTHEST = 24;

    /** Hidden where not even that may be told. */
    private static final List<MetricRequest> EXISTENCE =
            List.of(new MetricRequest(MetricCode.PARTICIPATIONS, null, Anchor.START, null));

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;

    public EffectQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
    }

    /** One group at one horizon. */
    public record Row(FigureAnswer.Row group, Outcome outcome, int horizon, EffectFinding finding) {}

    /** Rows by group, then horizon, in the order of the question. */
    public record Answer(
            List<Row> rows,
            int totalCount,
            boolean truncated,
            @Nullable Period period) {}

    /**
     * Groups as {@link MetricQuery} has them.
     *
     * @param question without metrics; limit and offset count groups
     * @param horizons whole months after the start, −24 to 24, each once
     */
    public Answer answer(FigureQuestion question, Outcome outcome, List<Integer> horizons) {
        horizons.forEach(EffectQuery::check);
        List<EffectAsked> asked = horizons.stream()
                .map(horizon -> new EffectAsked(outcome, horizon))
                .toList();
        FigureAnswer groups = new MetricQuery(reader, policy).answer(question.with(EXISTENCE), access);
        FigureQuestion answered = AskedBy.admitted(question.in(groups.period()), access);
        Grouping grouping = new Grouping(answered, reader.catalogue());
        EffectSlices slices = new EffectSlices(
                reader, answered, grouping, new DisclosureGate(policy, access.profile(), AskedBy.scope(answered)));
        Map<List<Integer>, Map<EffectAsked, EffectFinding>> found = slices.find(asked);
        List<Row> rows = new ArrayList<>();
        for (FigureAnswer.Row group : groups.rows()) {
            Map<EffectAsked, EffectFinding> findings = found.getOrDefault(slices.keys(group), Map.of());
            boolean isHidden = group.figures().getFirst().isHidden();
            asked.forEach(effect -> rows.add(new Row(
                    group,
                    outcome,
                    effect.horizon(),
                    isHidden ? EffectFinding.HIDDEN : findings.getOrDefault(effect, slices.nothing()))));
        }
        return new Answer(rows, groups.totalCount(), groups.truncated(), groups.period());
    }

    /** From 24 months before the start to 24 after it. */
    public static List<Integer> curve() {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST).boxed().toList();
    }

    private static void check(int horizon) {
        if (Math.abs(horizon) > FARTHEST) {
            throw new QuestionRefused(
                    Code.INVALID_QUESTION, "horizon of an effect must be -24 to 24 months, but is " + horizon);
        }
    }
}
