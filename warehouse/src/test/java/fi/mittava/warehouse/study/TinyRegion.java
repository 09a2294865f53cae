package fi.mittava.warehouse.study;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.DatabaseLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few persons, month by month from January 2020: a path has a band a month, as {@code star.person_path} does. Services S1
 * and S2 are of the types job_coaching and wage_subsidy.
 */
final class TinyRegion {

    private static final Map<Character, String> STATUS =
            Map.of('1', "01", '2', "09", '3', "00", '4', "08", '5', "07", '6', "02", '7', "05");

    private final Scenario scenario;
    private final List<String> outcomes = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final List<String> participations = new ArrayList<>();

    TinyRegion(Path folder) {
        scenario = Scenario.withDefinitions(folder)
                .land(
                        "services",
                        "service_code, service_type, name_fi, delivery",
                        "'S1', 'job_coaching', 'Valmennus', 'own'",
                        "'S2', 'wage_subsidy', 'Tuki', 'own'");
    }

    Scenario scenario() {
        return scenario;
    }

    TinyRegion person(int number, String area, String path) {
        persons.add("person(%d), DATE '2019-01-01', DATE '1980-01-01', 'female', '%s', 3".formatted(number, area));
        return path(number, path);
    }

    /** Without a record of the person. */
    TinyRegion path(int number, String path) {
        IntStream.range(0, path.length())
                .filter(month -> STATUS.containsKey(path.charAt(month)))
                .forEach(month -> outcomes.add("person(%d), DATE '%s', '%s'"
                        .formatted(number, day(month + 1), STATUS.get(path.charAt(month)))));
        return this;
    }

    /** Months count from 1. */
    TinyRegion starts(int person, String service, int month) {
        participations.add("'P%d-%d', person(%d), '%s', DATE '%s'"
                .formatted(person, participations.size(), person, service, day(month)));
        return this;
    }

    private static String day(int month) {
        return YearMonth.of(2020, 1).plusMonths(month - 1L).atDay(1).toString();
    }

    Scenario landed() {
        if (!persons.isEmpty()) {
            scenario.land(
                    "persons",
                    "person_key, valid_from, birth_month, gender, area_code, education_level",
                    persons.toArray(String[]::new));
        }
        if (!outcomes.isEmpty()) {
            scenario.land("outcomes", "person_key, month, status_code", outcomes.toArray(String[]::new));
        }
        return scenario.land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                participations.toArray(String[]::new));
    }

    /** Rows of a query over the tables that the stack of S1's type is made of. */
    List<String> stack(StudyDesign design, String query) {
        landed().refresh();
        return stackOf(scenario, design, 1, query);
    }

    static List<String> stackOf(Scenario scenario, StudyDesign design, long seed, String query) {
        DatabaseLimits limits = new DatabaseLimits("500MB", 2, scenario.folder().temporary());
        try (Database database = Database.open(scenario.folder().warehouseFile(), limits, Scenario.silent())) {
            RiskSets sets = new RiskSets(database, design, seed, RowDimensions.of(database, Map.of()));
            sets.prepare();
            sets.types().stream()
                    .filter(type -> type.code().equals("job_coaching"))
                    .forEach(sets::draw);
            return database.sql()
                    .fetch(query)
                    .map(row -> Stream.of(row.intoArray()).map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    static StudySettings settings(StudyDesign design) {
        return new StudySettings(Duration.ZERO, 1, design);
    }
}
