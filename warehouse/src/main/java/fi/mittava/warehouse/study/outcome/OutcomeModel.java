package fi.mittava.warehouse.study.outcome;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.score.PeerWeights;
import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import fi.mittava.warehouse.study.stack.OutcomeGrid;
import java.util.List;

/**
 * The outcome models of all outcomes and horizons: regressions of weighted peers on the score's columns. With A = Σ w z z′,
 * γ = A⁻¹ Σ w z Y and V = A⁻¹ (Σ w² r² z z′) A⁻¹; what isn't observed at a horizon takes no part in it. Doubly robust: right
 * if the score or the regression is.
 */
public final class OutcomeModel {

    private final Design design;
    private final PeerWeights weights;
    private final OutcomeGrid grid;
    private final Workers workers;
    private final ObservationPatterns patterns;
    private final ParticipantMeans means;

    public OutcomeModel(Design design, PeerWeights weights, OutcomeGrid grid, Workers workers) {
        this.design = design;
        this.weights = weights;
        this.grid = grid;
        this.workers = workers;
        this.patterns = new ObservationPatterns(design.stack(), grid, workers);
        this.means = new ParticipantMeans(design, grid, patterns);
    }

    /** A model for each column of the grid. */
    public List<HorizonModel> models(double confidence) {
        Cholesky[] grams = grams();
        double[][] gammas = gammas(grams);
        ColumnProducts counterfactuals = products(gammas);
        double[][] influences = new double[grid.columns()][];
        for (int column = 0; column < influences.length; column++) {
            int pattern = patterns.of(column);
            influences[column] = grams[pattern].solve(means.of(pattern));
        }
        MomentSums meat = meat(counterfactuals);
        PersonSums persons = new PersonSums(design, weights, grid, workers).run(counterfactuals, products(influences));
        HorizonModel[] models = new HorizonModel[grid.columns()];
        workers.each(patterns.size(), pattern -> {
            double[][] inverse = grams[pattern].inverse();
            for (int column : patterns.columns(pattern)) {
                HorizonModel.Status status = status(column, grams[pattern]);
                models[column] = status == HorizonModel.Status.OK
                        ? model(column, new SandwichVariance(inverse, meat.matrix(column)), gammas, persons, confidence)
                        : new HorizonModel(grid.outcome(column), grid.horizon(column), status);
            }
        });
        return List.of(models);
    }

    private HorizonModel.Status status(int column, Cholesky gram) {
        if (patterns.participants(column) == 0) {
            return HorizonModel.Status.NO_PARTICIPANTS;
        }
        if (patterns.peers(column) == 0 || gram.rank() == 0) {
            return HorizonModel.Status.NO_PEERS;
        }
        // Where peers can't tell a crossing apart its parts stand for it: those have columns too.
        return gram.outside(means.of(patterns.of(column)), term -> !design.isCrossing(term)) > BEYOND
                ? HorizonModel.Status.BEYOND_PEERS
                : HorizonModel.Status.OK;
    }

    /** Means of participants that rounding alone puts outside of the peers' span stay below it. */
    private static final double BEYOND = 1e-6;

    private HorizonModel model(
            int column, SandwichVariance variance, double[][] gammas, PersonSums persons, double confidence) {
        double[] mean = means.of(patterns.of(column));
        PersonSums.Clustering clustering = persons.clustering(column);
        double kappa = Math.max(1, clustering.ofPeers() / variance.of(mean));
        UpperTriangle factor = variance.factor(Double.isFinite(kappa) ? kappa : 1);
        SliceEffect effect = SliceEffect.of(persons.sums(column), factor.squareOf(mean), confidence);
        return new HorizonModel(
                grid.outcome(column),
                grid.horizon(column),
                gammas[column],
                factor,
                kappa,
                mean,
                effect,
                Math.sqrt(clustering.ofAll()));
    }

    private Cholesky[] grams() {
        int size = patterns.size();
        MomentSums sums = new MomentSums(design, size, true)
                .run(
                        (segment, row, z, into) -> {
                            for (int pattern = 0; pattern < size; pattern++) {
                                double value = grid.value(segment, row, patterns.representative(pattern));
                                into[pattern] = Double.isNaN(value) ? 0 : weights.of(row);
                            }
                        },
                        workers);
        Cholesky[] grams = new Cholesky[size];
        workers.each(size, pattern -> grams[pattern] = Cholesky.of(sums.matrix(pattern)));
        return grams;
    }

    private double[][] gammas(Cholesky[] grams) {
        MomentSums sums = new MomentSums(design, grid.columns(), false)
                .run(
                        (segment, row, z, into) -> {
                            grid.fill(segment, row, into);
                            for (int column = 0; column < into.length; column++) {
                                into[column] = Double.isNaN(into[column]) ? 0 : weights.of(row) * into[column];
                            }
                        },
                        workers);
        double[][] gammas = new double[grid.columns()][];
        for (int column = 0; column < gammas.length; column++) {
            gammas[column] = grams[patterns.of(column)].solve(sums.vector(column));
        }
        return gammas;
    }

    private MomentSums meat(ColumnProducts counterfactuals) {
        ThreadLocal<double[]> outcomes = ThreadLocal.withInitial(() -> new double[grid.columns()]);
        return new MomentSums(design, grid.columns(), true)
                .run(
                        (segment, row, z, into) -> {
                            double[] observed = outcomes.get();
                            grid.fill(segment, row, observed);
                            counterfactuals.of(segment, z, into);
                            double weight = weights.of(row);
                            for (int column = 0; column < into.length; column++) {
                                double rest = weight * (observed[column] - into[column]);
                                into[column] = Double.isNaN(rest) ? 0 : rest * rest;
                            }
                        },
                        workers);
    }

    private ColumnProducts products(double[][] vectors) {
        ColumnProducts products = new ColumnProducts(design, vectors.length);
        for (int vector = 0; vector < vectors.length; vector++) {
            products.set(vector, vectors[vector]);
        }
        return products;
    }
}
