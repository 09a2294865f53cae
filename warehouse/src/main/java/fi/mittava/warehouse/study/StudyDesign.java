package fi.mittava.warehouse.study;

import fi.mittava.warehouse.study.score.WeightMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is compared with what. Everything here is noted with the study, for another run to give the same result.
 *
 * @param brackets of months without work before the start, ascending and without gaps
 * @param peersPerStart peers that are drawn at most for each start in a cell; 0: everybody in every month with a start
 * @param peersPerType peers of a service type beyond which fewer are drawn for each start
 * @param hasQuarters whether areas differ from quarter to quarter
 * @param mode how peers' weights add up
 */
public record StudyDesign(
        List<Bracket> brackets,
        List<Covariate> covariates,
        int peersPerStart,
        int peersPerType,
        boolean hasQuarters,
        WeightMode mode) {

    /** Beyond two peers a start little is gained: the participants' own noise is the larger part. */
    private static final int LEAST_PEERS_PER_START = 2;

    public static final StudyDesign SHIPPED = new StudyDesign(
            List.of(
                    new Bracket(0, 2),
                    new Bracket(3, 5),
                    new Bracket(6, 11),
                    new Bracket(12, 23),
                    new Bracket(24, null)),
            Covariates.SHIPPED,
            50,
            60_000,
            true,
            WeightMode.POOLED);

    /**
     * Months without work.
     *
     * @param to included; null: no upper end
     */
    public record Bracket(int from, @Nullable Integer to) {}

    public StudyDesign {
        brackets = List.copyOf(brackets);
        covariates = List.copyOf(covariates);
        if (peersPerStart < 0) {
            throw new IllegalArgumentException("peers for each start must be 0 (all) or more, not " + peersPerStart);
        }
    }

    public StudyDesign withBrackets(Bracket... others) {
        return new StudyDesign(List.of(others), covariates, peersPerStart, peersPerType, hasQuarters, mode);
    }

    public StudyDesign withCovariates(List<Covariate> others) {
        return new StudyDesign(brackets, others, peersPerStart, peersPerType, hasQuarters, mode);
    }

    public StudyDesign withAllPeers() {
        return withPeersPerStart(0);
    }

    public StudyDesign withPeersPerStart(int most) {
        return new StudyDesign(brackets, covariates, most, peersPerType, hasQuarters, mode);
    }

    public StudyDesign withoutQuarters() {
        return new StudyDesign(brackets, covariates, peersPerStart, peersPerType, false, mode);
    }

    public StudyDesign in(WeightMode other) {
        return new StudyDesign(brackets, covariates, peersPerStart, peersPerType, hasQuarters, other);
    }

    /** How many peers are drawn for each of so many starts of a service type; 0: all. */
    int peersPerStart(long starts) {
        if (peersPerStart == 0) {
            return 0;
        }
        long share = peersPerType / Math.max(1, starts);
        return (int) Math.min(peersPerStart, Math.max(LEAST_PEERS_PER_START, share));
    }

    /** All of it in one text. */
    String json() {
        return "{\"mode\": \"" + mode + "\", \"peers_per_start\": " + peersPerStart + ", \"peers_per_type\": "
                + peersPerType + ", \"area_quarters\": " + hasQuarters + ", \"brackets\": ["
                + brackets.stream()
                        .map(bracket -> "[" + bracket.from() + ", " + bracket.to() + "]")
                        .collect(Collectors.joining(", "))
                + "], \"covariates\": {"
                + covariates.stream()
                        .map(covariate -> "\"" + covariate.name() + "\": \""
                                + covariate.expression().replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                        .collect(Collectors.joining(", "))
                + "}}";
    }
}
