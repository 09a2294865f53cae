package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.TableRows;
import fi.mittava.warehouse.study.RiskSets.ServiceType;
import fi.mittava.warehouse.study.diagnostic.SideFigures;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.estimator.TypeEstimate.Counts;
import fi.mittava.warehouse.study.estimator.TypeEstimate.ScoreEstimate;
import fi.mittava.warehouse.study.outcome.Counterfactuals;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Term;
import fi.mittava.warehouse.study.slice.SliceEffect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what was found of one service type into the study's tables. */
final class TypeRows {

    private static final String FAILED = "FAILED";

    private final Database database;
    private final StudyDesign design;
    private final byte key;

    TypeRows(Database database, StudyDesign design, ServiceType type) {
        this.database = database;
        this.design = design;
        this.key = (byte) type.key();
    }

    void add(TypeEstimate estimate, RiskCounts risks) {
        boolean isOk = estimate.status() == TypeEstimate.Status.OK;
        addType(
                isOk ? null : estimate.status().name(),
                estimate.counts(),
                risks.mergedArea(),
                risks.mergedBracket(),
                estimate.score().map(ScoreEstimate::isSeparated).orElse(false));
        estimate.score().ifPresent(this::addTerms);
        estimate.counterfactuals().ifPresent(this::addCounterfactuals);
        estimate.diagnostics().ifPresent(found -> addModels(estimate.horizons(), found.sides()));
        addVariances(estimate.horizons());
    }

    void addFailed() {
        addType(FAILED, new Counts(0, 0, 0, 0, 0, 0), 0, 0, false);
    }

    private void addType(
            @Nullable String reason, Counts counts, int mergedArea, int mergedBracket, boolean isSeparated) {
        try (TableRows rows = database.rowsFor("found_study_type")) {
            rows.add(
                    key,
                    reason == null ? "OK" : "NOT_ESTIMABLE",
                    reason,
                    counts.participants(),
                    counts.persons(),
                    counts.withoutPeers(),
                    counts.peers(),
                    counts.peerPersons(),
                    counts.cells(),
                    mergedArea,
                    mergedBracket,
                    isSeparated,
                    design.mode().name());
        }
    }

    private void addTerms(ScoreEstimate score) {
        try (TableRows rows = database.rowsFor("found_study_term")) {
            int position = 0;
            for (Term term : score.terms()) {
                boolean isKept = term.isKept();
                addTerm(
                        rows,
                        term,
                        isKept ? (short) position : null,
                        isKept ? score.coefficients().get(position) : null,
                        isKept ? score.errors().get(position) : null);
                position += isKept ? 1 : 0;
            }
        }
    }

    private void addTerm(
            TableRows rows, Term term, @Nullable Short position, @Nullable Double coefficient, @Nullable Double error) {
        boolean isLevel = term.kind() == Term.Kind.LEVEL;
        boolean isQuarter = isLevel && term.name().equals("area_quarter");
        String kind = isLevel ? term.name() : term.kind() == Term.Kind.DENSE ? "dense" : "intercept";
        Short column = term.kind() == Term.Kind.DENSE ? column(term.name()) : null;
        Integer level = !isLevel ? null : isQuarter ? Integer.valueOf(term.level() % StackReader.AREAS) : term.level();
        Integer quarter = isQuarter ? term.level() / StackReader.AREAS : null;
        rows.add(
                key, position, kind, name(term), column, level, quarter, term.mean(), term.scale(), coefficient, error);
    }

    /** Of a level: its factor and itself. */
    static String name(Term term) {
        if (term.kind() != Term.Kind.LEVEL) {
            return term.name();
        }
        return term.name().equals("area_quarter")
                ? "area_quarter " + term.level() % StackReader.AREAS + " " + term.level() / StackReader.AREAS
                : term.name() + " " + term.level();
    }

    private short column(String covariate) {
        List<String> names = design.covariates().stream().map(Covariate::name).toList();
        return (short) (names.indexOf(covariate) + 1);
    }

    private void addCounterfactuals(Counterfactuals found) {
        try (TableRows rows = database.rowsFor("found_counterfactual")) {
            for (int participation = 0; participation < found.participations(); participation++) {
                List<@Nullable Object> values = new ArrayList<>(List.of(key, found.number(participation)));
                for (String outcome : PanelReader.STUDIED) {
                    values.add(found.of(participation, outcome));
                }
                rows.add(values.toArray());
            }
        }
    }

    private void addModels(List<HorizonModel> models, List<SideFigures> sides) {
        try (TableRows rows = database.rowsFor("found_effect_model")) {
            for (int column = 0; column < models.size(); column++) {
                addModel(rows, models.get(column), sides.get(column));
            }
        }
    }

    private void addVariances(List<HorizonModel> models) {
        try (TableRows rows = database.rowsFor("found_effect_variance")) {
            for (HorizonModel model : models) {
                for (int row = 0; row < model.factor().size(); row++) {
                    rows.add(
                            key,
                            model.outcome().name(),
                            (byte) model.horizon(),
                            (short) row,
                            shortened(model.factor().row(row)));
                }
            }
        }
    }

    private void addModel(TableRows rows, HorizonModel model, SideFigures beside) {
        SliceEffect effect = model.effect();
        boolean isEstimated = model.isEstimated();
        rows.add(
                key,
                model.outcome().name(),
                (byte) model.horizon(),
                (int) effect.participations(),
                (int) effect.persons(),
                isEstimated ? null : model.status().name(),
                effect.effect(),
                effect.error(),
                effect.observed(),
                beside.rawPeers(),
                isEstimated ? model.gamma() : null,
                model.kappa(),
                beside.nearest().effect(),
                beside.nearest().error(),
                beside.nearest().participants(),
                beside.never().effect(),
                beside.never().error(),
                beside.peersStarted(),
                beside.peersServed(),
                beside.eValue(),
                beside.detectable());
    }

    /** To seven digits: a variance needs no more, and takes half of the room. */
    static float[] shortened(double[] values) {
        float[] shortened = new float[values.length];
        for (int at = 0; at < values.length; at++) {
            shortened[at] = (float) values[at];
        }
        return shortened;
    }
}
