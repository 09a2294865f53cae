package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.Profile;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one profile may ask. The public asks a closed list: noise is bounded and the same for the same people, so that
 * unions of the asker's own making would narrow it down.
 */
final class AskedBy {

    static final int MOST_PUBLIC_DIMENSIONS = 2;

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private AskedBy() {}

    /** The question within what the asker may see; refused if the profile may not ask it. */
    static FigureQuestion admitted(FigureQuestion question, Access access) {
        check(question, access.profile());
        return question.within(access.scope());
    }

    static void check(FigureQuestion question, Profile profile) {
        if (!profile.seesPersonalDimensions()) {
            question.dimensions().stream()
                    .filter(Dimension::isPersonal)
                    .findFirst()
                    .ifPresent(personal -> {
                        throw refused(
                                profile,
                                "may not group or filter by " + personal + ", which is personal: leave it out");
                    });
        }
        if (profile == Profile.PUBLIC) {
            checkPublic(question);
        }
    }

    /** Targets are valid for months of their own, and limits of a funnel tell how many are compared: no noise hides that. */
    static void checkBeyondMetrics(Profile profile, String what) {
        if (profile == Profile.PUBLIC) {
            throw refused(profile, "may not ask for " + what);
        }
    }

    private static void checkPublic(FigureQuestion question) {
        require(
                question.dimensions().size() <= MOST_PUBLIC_DIMENSIONS,
                "may cross " + MOST_PUBLIC_DIMENSIONS
                        + " dimensions at most, those of groupBy and filter together: take one away");
        question.filter()
                .forEach((dimension, codes) ->
                        require(codes.size() == 1, "may filter by one value of " + dimension + " or none: name one"));
        require(question.grain() != Grain.MONTH, "may not ask by month: take QUARTER or YEAR");
        Period period = question.period();
        require(
                period == null || isListed(period, question.grain()),
                "may ask about all time, one calendar quarter, one calendar year, or with a grain about whole ones");
        question.metrics()
                .forEach(metric -> require(
                        metric.collectedBy().isEmpty(),
                        "may not ask who collected " + metric.metric() + ": leave it out"));
    }

    private static boolean isListed(Period period, @Nullable Grain grain) {
        long months = ChronoUnit.MONTHS.between(period.from(), period.to());
        int unit = grain == Grain.YEAR || (grain == null && months == YEAR) ? YEAR : QUARTER;
        return begins(period.from(), unit) && begins(period.to(), unit) && (grain != null || months == unit);
    }

    private static boolean begins(YearMonth month, int unit) {
        return (month.getMonthValue() - 1) % unit == 0;
    }

    /** What the figures of a question are of, to the gate. */
    static DisclosureGate.Scope scope(FigureQuestion question) {
        return new DisclosureGate.Scope(
                question.dimensions().stream().anyMatch(Dimension::isPersonal),
                isOverAYear(question.period(), question.grain()));
    }

    private static boolean isOverAYear(@Nullable Period period, @Nullable Grain grain) {
        boolean isLong = period == null || ChronoUnit.MONTHS.between(period.from(), period.to()) >= YEAR;
        return isLong && (grain == null || grain == Grain.YEAR);
    }

    /**
     * The question with the period that it has where none is named: small providers' services in small steps of time would
     * be hidden, so that a table of both is of the latest four whole quarters; for the public the latest whole year. Where
     * nothing is hidden it is of all.
     */
    static FigureQuestion withPeriod(
            FigureQuestion question, DisclosurePolicy policy, Profile profile, YearMonth newest) {
        boolean isOfProvidersServices = question.groupBy().containsAll(List.of(Dimension.PROVIDER, Dimension.SERVICE));
        boolean isAnythingHidden = policy.leastPersons(FigureKind.METER, profile, false) > 1;
        if (!isOfProvidersServices || !isAnythingHidden || question.period() != null || question.grain() != null) {
            return question;
        }
        int unit = profile == Profile.PUBLIC ? YEAR : QUARTER;
        YearMonth to = newest.minusMonths((newest.getMonthValue() - 1) % unit);
        return question.in(new Period(to.minusMonths(YEAR), to, Anchor.START));
    }

    private static void require(boolean isListed, String rule) {
        if (!isListed) {
            throw refused(Profile.PUBLIC, rule);
        }
    }

    private static QuestionRefused refused(Profile profile, String rule) {
        return new QuestionRefused(
                Code.NOT_FOR_PROFILE, "the profile " + profile.name().toLowerCase(Locale.ROOT) + " " + rule);
    }
}
