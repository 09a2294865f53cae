package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.metric.EffectQuery;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a question for a scenario must keep to. */
final class BudgetRules {

    private static final double GREATEST_SHARE = 10;
    private static final double MOST_EUROS = 1e12;
    private static final double MOST_PARTICIPATIONS = 1e9;
    private static final int MOST_VOLUMES = 200;

    private BudgetRules() {}

    static void check(BudgetQuestion question) {
        require(
                question.horizon() >= 1 && question.horizon() <= EffectQuery.FARTHEST,
                "horizon of a budget scenario must be 1 to " + EffectQuery.FARTHEST + " months, but is "
                        + question.horizon());
        Double budget = question.budget();
        require(
                budget == null || (budget >= 0 && budget <= MOST_EUROS),
                "budget must be 0 to " + number(MOST_EUROS) + " euros, but is " + number(budget));
        BudgetConstraints constraints = question.constraints();
        checkShare("leastShare", constraints.leastShare());
        checkShare("mostShare", constraints.mostShare());
        checkShare("learningShare", constraints.learningShare());
        require(
                constraints.volumes().size() <= MOST_VOLUMES,
                "constraints.volumes takes " + MOST_VOLUMES + " at most, but has "
                        + constraints.volumes().size());
        constraints.volumes().forEach(BudgetRules::check);
    }

    private static void check(BudgetConstraints.Volume volume) {
        require(!volume.services().isEmpty(), "each of constraints.volumes must name a service");
        require(
                volume.least() != null || volume.most() != null,
                "each of constraints.volumes must have least or most, but that of " + volume.services()
                        + " has neither");
        checkParticipations("least", volume.least());
        checkParticipations("most", volume.most());
    }

    private static void checkParticipations(String field, @Nullable Double participations) {
        require(
                participations == null || (participations >= 0 && participations <= MOST_PARTICIPATIONS),
                "constraints.volumes." + field + " must be 0 to " + number(MOST_PARTICIPATIONS)
                        + " participations, but is " + number(participations));
    }

    private static void checkShare(String field, double share) {
        require(
                share >= 0 && share <= GREATEST_SHARE,
                "constraints." + field + " is a share of today's, 0 to " + number(GREATEST_SHARE) + ", but is "
                        + number(share));
    }

    /** A service that isn't told of and one that isn't there look alike. */
    static void check(BudgetQuestion question, List<Candidate> candidates) {
        require(
                !candidates.isEmpty(),
                "no service for " + String.join(", ", question.sharingGoals())
                        + " has a volume and a cost that can be told: ask for another period, filter or goals");
        List<String> codes = candidates.stream().map(Candidate::code).toList();
        question.constraints().volumes().stream()
                .flatMap(volume -> volume.services().stream())
                .filter(service -> !codes.contains(service))
                .findFirst()
                .ifPresent(service -> require(
                        false,
                        "constraints.volumes names " + service
                                + ", which is none of the services whose volume and cost can be told"));
    }

    private static String number(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void require(boolean isKept, String message) {
        if (!isKept) {
            throw new QuestionRefused(Code.INVALID_QUESTION, message);
        }
    }
}
