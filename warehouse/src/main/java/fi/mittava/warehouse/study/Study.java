package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.Progress;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.study.RiskSets.ServiceType;
import fi.mittava.warehouse.study.diagnostic.DiagnosticSettings;
import fi.mittava.warehouse.study.diagnostic.PlaceboSettings;
import fi.mittava.warehouse.study.estimator.EstimatorSettings;
import fi.mittava.warehouse.study.indicator.IndicatorStudy;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the study from the star that is made, service type by service type, and keeps it in the schema {@code study} of the
 * working file: all of it, or, if it is stopped or fails, the one before. A service type that can't be estimated stops no
 * other: its status says why.
 */
public final class Study {

    private static final SqlModel FINGERPRINT = SqlModel.named("study/fingerprint");

    /** The months before a spell that participants and peers must share, and the year that the held-out score doesn't know. */
    private static final int LAGS = 18;

    private static final int HELD_OUT_FROM = 13;
    private static final int HELD_OUT_TO = 24;

    private final Database database;
    private final StudySettings settings;
    private final int threads;
    private final Progress progress;
    private final StudyTables tables;

    public Study(Database database, StudySettings settings, int threads, Progress progress) {
        this.database = database;
        this.settings = settings;
        this.threads = threads;
        this.progress = progress;
        this.tables = new StudyTables(database, settings.design());
    }

    /** Everything that a study is made with. */
    public static List<SqlModel> models() {
        return Stream.of(List.of(FINGERPRINT), RiskSets.models(), IndicatorStudy.MODELS)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Whether a study should be made now: there is none, or it can't be put beside the star any more, or it is old enough and
     * the star has changed since.
     *
     * @param starInputs what the star is made of
     */
    public boolean isDue(String starInputs, Instant now) {
        StudyState state = StudyState.read(database);
        if (!state.exists() || !state.fits(settings, StudyState.members(database))) {
            return true;
        }
        return !starInputs.equals(state.starInputs())
                && Duration.between(state.studiedAt(), now).compareTo(settings.every()) >= 0;
    }

    /** Whether the last study can be published with newer data: then one that is due may come after. */
    public boolean canWait() {
        StudyState state = StudyState.read(database);
        return state.exists() && state.fits(settings, StudyState.members(database));
    }

    /**
     * Makes the study, unless nothing that it reads has changed since the last one.
     *
     * @param groups condition of each target group, on columns named as those of {@code star.profile}, by key
     * @return participations used; 0 if nothing was made
     */
    public long make(String starInputs, Map<Integer, String> groups, Instant now) {
        String inputs = fingerprint();
        StudyState state = StudyState.read(database);
        if (state.exists() && state.fits(settings, StudyState.members(database)) && inputs.equals(state.inputs())) {
            tables.stillOf(starInputs);
            return 0;
        }
        tables.begin();
        if (isAnythingToStudy()) {
            study(groups);
            indicators();
        }
        return tables.keep(settings, now, inputs, starInputs);
    }

    private boolean isAnythingToStudy() {
        return database.number("SELECT count(*) FROM star.data_date WHERE data_to IS NOT NULL") > 0;
    }

    private void study(Map<Integer, String> groups) {
        long start = System.nanoTime();
        RowDimensions dimensions = RowDimensions.of(database, groups);
        RiskSets sets = new RiskSets(database, settings.design(), settings.seed(), dimensions);
        try {
            sets.prepare();
            studyEach(sets, dimensions, start);
        } finally {
            sets.forget();
        }
    }

    private void studyEach(RiskSets sets, RowDimensions dimensions, long start) {
        List<ServiceType> types = sets.types();
        if (types.isEmpty()) {
            return;
        }
        OutcomePanel panel = new PanelReader(database).read();
        progress.step("study risk sets", database.number("SELECT count(*) FROM study_risk_month"), since(start));
        StackReader reader = new StackReader(database, settings.design(), dimensions);
        try (TypeStudies studies = new TypeStudies(sets, reader, panel, estimator(panel), tables, progress)) {
            studies.study(types);
        }
    }

    private void indicators() {
        long start = System.nanoTime();
        long rows = tables.addIndicators(threads);
        progress.step("study indicators", rows, since(start));
    }

    private EstimatorSettings estimator(OutcomePanel panel) {
        boolean isOfEuros = panel.outcomes().size() > PanelReader.EARNINGS;
        List<String> heldOut = settings.design().covariates().stream()
                .map(Covariate::name)
                .filter(name -> name.contains("employed_24"))
                .toList();
        return EstimatorSettings.of(
                        new PlaceboSettings(
                                PanelReader.EMPLOYED,
                                isOfEuros ? PanelReader.EARNINGS : DiagnosticSettings.NONE,
                                LAGS,
                                HELD_OUT_FROM,
                                HELD_OUT_TO,
                                heldOut),
                        PanelReader.IN_SERVICE,
                        threads)
                .in(settings.design().mode());
    }

    private String fingerprint() {
        database.run(FINGERPRINT);
        return String.valueOf(database.sql().fetchValue("SELECT fingerprint FROM study_fingerprint"));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
