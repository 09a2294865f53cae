package fi.mittava.warehouse.study.diagnostic;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.score.PropensityModel;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.Group;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import fi.mittava.warehouse.study.stack.PersonRows;
import fi.mittava.warehouse.study.stack.Stack;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells how far an estimate can be trusted.
 *
 * @param sides beside each column of the outcomes and horizons, in their order
 * @param strengths of everybody, then of each group with a participant
 * @param overlap of scores, of everybody
 * @param factor of any slice's effective number of peers, see {@link PeerStrengths#factor}
 */
public record Diagnostics(
        List<SideFigures> sides,
        List<TermBalance> balances,
        List<PlaceboMonth> placebos,
        HeldOutPlacebo heldOut,
        List<PeerStrength> strengths,
        List<OverlapBin> overlap,
        UpperTriangle factor) {

    public static Diagnostics of(
            PropensityModel score,
            PeerWeights weights,
            OutcomeGrid grid,
            List<HorizonModel> horizons,
            DiagnosticSettings settings,
            Workers workers) {
        Stack stack = score.design().stack();
        PersonRows persons = new PersonRows(stack);
        List<Group> everyone = new ArrayList<>(List.of(Group.EVERYBODY));
        everyone.addAll(Group.of(stack.layout()));
        PeerStrengths strengths = new PeerStrengths(score.design(), weights, persons, workers);
        List<PeerStrength> told = strengths.of(everyone).stream()
                .filter(strength -> strength.participants() > 0)
                .toList();
        List<Group> groups = told.stream()
                .map(PeerStrength::group)
                .filter(group -> !group.isEverybody())
                .toList();
        return new Diagnostics(
                sides(score, weights, grid, horizons, settings, workers, persons),
                new Balance(score.design(), weights, workers).of(groups),
                new Placebo(score, weights, persons, settings, workers).of(groups),
                HeldOutPlacebo.of(score, persons, settings, workers),
                told,
                new ScoreOverlap(stack, score::logOdds, weights::of).bins(),
                strengths.factor());
    }

    private static List<SideFigures> sides(
            PropensityModel score,
            PeerWeights weights,
            OutcomeGrid grid,
            List<HorizonModel> horizons,
            DiagnosticSettings settings,
            Workers workers,
            PersonRows persons) {
        Stack stack = score.design().stack();
        PeerPaths paths = new PeerPaths(stack, weights, grid, settings.servedOutcome(), workers);
        Neighbours neighbours = new Neighbours(score, settings.caliper());
        Contrast never = new NeverStarting(score, weights, persons)
                .of(grid.outcomes(), Math.max(grid.lastHorizon(), 0), settings.mode(), workers);
        SideFigures[] sides = new SideFigures[grid.columns()];
        workers.each(grid.outcomes().length, outcome -> {
            NeighbourEffect.Result[] nearest = new NeighbourEffect(neighbours, grid, outcome).results();
            for (int at = 0; at < grid.horizons(); at++) {
                int column = outcome * grid.horizons() + at;
                int horizon = grid.horizon(column);
                sides[column] = new SideFigures(
                        paths.raw(column),
                        paths.started(column),
                        paths.served(column),
                        nearest[at],
                        horizon > 0 ? never.result(outcome * grid.lastHorizon() + horizon - 1) : SideFigures.NOT_TOLD,
                        grid.outcome(column).isYesNo()
                                ? SideFigures.eValue(horizons.get(column).effect())
                                : Double.NaN,
                        SideFigures.detectable(horizons.get(column).effect()));
            }
        });
        return List.of(sides);
    }
}
