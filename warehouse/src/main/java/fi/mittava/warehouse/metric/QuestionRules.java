package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.util.HashSet;

/** What a question must keep to, whoever asks. */
final class QuestionRules {

    static final int GREATEST_HORIZON = 24;
    static final int GREATEST_LIMIT = 100_000;

    private QuestionRules() {}

    /** Refuses a question that breaks a rule. */
    static void check(FigureQuestion question) {
        require(
                new HashSet<>(question.groupBy()).size() == question.groupBy().size(),
                "groupBy must name each dimension once, but is " + question.groupBy());
        require(
                question.limit() >= 0 && question.limit() <= GREATEST_LIMIT,
                "limit must be 0 to " + GREATEST_LIMIT + ", but is " + question.limit());
        require(question.offset() >= 0, "offset must be 0 or more, but is " + question.offset());
        Period period = question.period();
        require(
                period == null || period.from().isBefore(period.to()),
                "period must have from before to; to is the first month left out");
        question.metrics().forEach(QuestionRules::check);
        question.orderBy().forEach(order -> check(order, question));
    }

    private static void check(MetricRequest request) {
        Metric metric = MetricCatalogue.metric(request.metric());
        require(!metric.needsTarget(), metric.code() + " is told beside targets only");
        Integer horizon = request.horizon();
        if (metric.hasHorizon()) {
            require(
                    horizon != null && horizon >= 0 && horizon <= GREATEST_HORIZON,
                    "horizon of " + metric.code() + " must be 0 to " + GREATEST_HORIZON + " months, but is " + horizon);
        } else {
            require(horizon == null, metric.code() + " takes no horizon");
        }
        require(metric.hasInstrument() || request.instrument() == null, metric.code() + " takes no instrument");
    }

    private static void check(Order order, FigureQuestion question) {
        require(
                (order.dimension() == null) != (order.metric() == null),
                "orderBy must name either a dimension or a metric");
        require(
                order.dimension() == null || question.groupBy().contains(order.dimension()),
                "orderBy names " + order.dimension() + ", which groupBy doesn't");
        require(
                order.metric() == null || question.metrics().contains(order.metric()),
                "orderBy names a metric that isn't asked for");
    }

    private static void require(boolean isKept, String message) {
        if (!isKept) {
            throw new QuestionRefused(Code.INVALID_QUESTION, message);
        }
    }
}
