package fi.mittava.api.feedback;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.FeedbackAnswer;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item in one group. What is public is a field of the schema; GraphQL Java finds no other methods. */
record FeedbackRow(String form, FeedbackAnswer.Row answers) {

    /** The schema's FeedbackTable. */
    record Table(
            List<FeedbackRow> rows,
            int totalCount,
            int generation,
            boolean truncated,
            @Nullable Period period) {}

    /** The schema's AnswerShare. */
    record AnswerShare(long step, Figure share) {}

    /** The schema's ChoiceShare. */
    record ChoiceShare(Member choice, Figure share) {}

    public String instrument() {
        return form;
    }

    public Instrument.Item item() {
        return answers.item();
    }

    public Figure mean() {
        return answers.mean();
    }

    public Figure netShare() {
        return answers.netShare();
    }

    public List<AnswerShare> distribution() {
        return answers.distribution().stream()
                .map(step -> new AnswerShare(step.step(), step.share()))
                .toList();
    }

    public List<ChoiceShare> choices() {
        return answers.choices().stream()
                .map(chosen -> new ChoiceShare(
                        new Member(chosen.choice().code(), chosen.choice().name()), chosen.share()))
                .toList();
    }

    @Nullable
    Member member(Dimension dimension) {
        return answers.members().get(dimension);
    }
}
