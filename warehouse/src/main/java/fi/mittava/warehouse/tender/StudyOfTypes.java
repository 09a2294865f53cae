package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.EffectError;
import fi.mittava.warehouse.metric.EffectFinding;
import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.FigureQuestion;
import fi.mittava.warehouse.metric.Outcome;
import fi.mittava.warehouse.payment.PaidMetric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the study's gate says of the effect on just those participants that the simulation is about, service type by service type. */
final class StudyOfTypes implements StudyGate {

    private static final int EVERY_TYPE = 1_000;

    private record Asked(PaidMetric status, int month) {}

    private final GenerationReader reader;
    private final EffectQuery effects;
    private final FigureQuestion question;
    private final Map<Asked, Map<Integer, Judgement>> found = new HashMap<>();

    /** @param contracts codes of those that the simulation is about */
    StudyOfTypes(
            GenerationReader reader,
            DisclosurePolicy policy,
            Access access,
            TenderQuestion question,
            List<String> contracts) {
        this.reader = reader;
        this.effects = new EffectQuery(reader, policy, access);
        Map<Dimension, List<String>> filter = new HashMap<>(question.filter());
        filter.put(Dimension.CONTRACT, contracts);
        this.question = new FigureQuestion(
                List.of(), List.of(Dimension.SERVICE_TYPE), null, filter, question.period(), List.of(), EVERY_TYPE, 0);
    }

    @Override
    public Judgement judge(int serviceType, PaidMetric status, int month) {
        return found.computeIfAbsent(new Asked(status, month), this::find)
                .getOrDefault(serviceType, new Judgement("NOT_COMPARED", 0));
    }

    private Map<Integer, Judgement> find(Asked asked) {
        Map<Integer, Judgement> judgements = new HashMap<>();
        effects.answer(question, Outcome.valueOf(asked.status().name()), List.of(asked.month()))
                .rows()
                .forEach(row -> {
                    String type = Objects.requireNonNull(row.group().members().get(Dimension.SERVICE_TYPE))
                            .code();
                    reader.catalogue()
                            .members(Dimension.SERVICE_TYPE)
                            .keys(List.of(type))
                            .forEach(key -> judgements.put(key, judgement(row.finding())));
                });
        return judgements;
    }

    /** The whole type's effect in the place of the participants' says nothing of them. */
    private static Judgement judgement(EffectFinding finding) {
        EffectError error = finding.error();
        if (finding.effect().status() == FigureStatus.OK && !finding.isPooled() && error != null) {
            return new Judgement(null, error.shared());
        }
        String reason = finding.reasons().isEmpty()
                ? finding.effect().reason()
                : finding.reasons().getFirst();
        return new Judgement(Objects.requireNonNullElse(reason, "NOT_COMPARED"), 0);
    }
}
