package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who was at risk to start a service in which month, with whom each participation is compared: the models of {@code
 * sql/study}, once for all service types, then for one after the other. All of it is temporary.
 */
final class RiskSets {

    private static final List<SqlModel> OF_ALL =
            named("macros", "person", "attribute", "spell", "risk_month", "place", "start", "earnings");
    private static final List<SqlModel> OF_TYPE = named("cell", "drawn", "risk", "attrition");

    /** The table of a service type's rows, with its covariates in columns z1, z2, …. */
    static final String STACK = "study_stack";

    private final Database database;
    private final StudyDesign design;
    private final long seed;
    private final RowDimensions dimensions;

    RiskSets(Database database, StudyDesign design, long seed, RowDimensions dimensions) {
        this.database = database;
        this.design = design;
        this.seed = seed;
        this.dimensions = dimensions;
    }

    static List<SqlModel> models() {
        return Stream.of(OF_ALL, OF_TYPE).flatMap(List::stream).toList();
    }

    /** A service type with a participation. */
    record ServiceType(int key, String code) {}

    /** Makes what all service types share. */
    void prepare() {
        database.execute(brackets(), "note the brackets of the study");
        database.run(OF_ALL);
    }

    List<ServiceType> types() {
        return database.sql()
                .fetch("SELECT key, code FROM star.service_type WHERE key IN (SELECT service_type FROM study_start)"
                        + " ORDER BY key")
                .map(row -> new ServiceType(row.get(0, Integer.class), row.get(1, String.class)));
    }

    /** Makes the stack of a service type. */
    void draw(ServiceType type) {
        long starts =
                database.number("SELECT count(*) FROM study_start WHERE verdict = 1 AND service_type = " + type.key());
        set("service_type", "CAST(" + type.key() + " AS UTINYINT)");
        set("service_type_code", Database.quoted(type.code()));
        set("seed", Long.toString(seed));
        set("peers_per_start", Integer.toString(design.peersPerStart(starts)));
        database.run(OF_TYPE);
        database.run(new SqlModel("study/stack", stack()));
    }

    /** Of the type that was drawn last. */
    RiskCounts counts() {
        return RiskCounts.of(database);
    }

    /** Forgets what the last type left. */
    void clear() {
        drop(Stream.of("study_drawn", "study_served", "study_risk", STACK));
    }

    /** Forgets all: what comes after has the memory for itself. */
    void forget() {
        drop(OF_ALL.stream().map(model -> model.name().replace('/', '_')));
        drop(Stream.of("study_bracket", "study_first_use", "study_cell", "study_step"));
    }

    private void drop(Stream<String> tables) {
        tables.forEach(table -> database.execute("DROP TABLE IF EXISTS " + table, "clear " + table));
    }

    private String stack() {
        String keys = dimensions.columns().stream().map(column -> ", " + column).collect(Collectors.joining());
        String covariates = IntStream.range(0, design.covariates().size())
                .mapToObj(column -> ", CAST(coalesce(CAST("
                        + design.covariates().get(column).expression() + " AS DOUBLE), 0) AS REAL) AS z" + (column + 1))
                .collect(Collectors.joining());
        return "CREATE OR REPLACE TEMP TABLE " + STACK
                + " AS SELECT CAST(row_number() OVER () AS INTEGER) AS number, participation_key, person, cell, month,"
                + " spell_start, is_treated, fraction, least(spell_end + 1, first_use) AS risk_until, later_start,"
                + " area, bracket, in_service" + keys + covariates + " FROM study_risk";
    }

    private String brackets() {
        String rows = IntStream.range(0, design.brackets().size())
                .mapToObj(at -> "(CAST(" + (at + 1) + " AS UTINYINT), "
                        + design.brackets().get(at).from() + ", CAST("
                        + design.brackets().get(at).to() + " AS INTEGER))")
                .collect(Collectors.joining(", "));
        return "CREATE OR REPLACE TEMP TABLE study_bracket AS SELECT * FROM (VALUES " + rows
                + ") AS bracket (bracket, from_months, to_months)";
    }

    private void set(String variable, String value) {
        database.execute("SET VARIABLE " + variable + " = " + value, "note " + variable);
    }

    private static List<SqlModel> named(String... names) {
        return Stream.of(names).map(name -> SqlModel.named("study/" + name)).toList();
    }
}
