package fi.mittava.warehouse.model;

import static fi.mittava.warehouse.model.StarTable.Kind.BRIDGE;
import static fi.mittava.warehouse.model.StarTable.Kind.DELIVERY;
import static fi.mittava.warehouse.model.StarTable.Kind.DIMENSION;
import static fi.mittava.warehouse.model.StarTable.Kind.FACT;
import static fi.mittava.warehouse.model.StarTable.Kind.WORKING;

import fi.mittava.warehouse.Scenario;
import fi.mittava.warehouse.database.SqlModel;
import fi.mittava.warehouse.model.StarTable.Column;
import fi.mittava.warehouse.model.StarTable.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of a star that has been made, and the kind and key of those that others build on. */
final class StarTables {

    /** In the order in which the docs tell of them. */
    private static final List<Known> KNOWN = List.of(
            new Known("participation", FACT, "participation_key"),
            new Known("participation_target_group", BRIDGE, "participation_key, target_group"),
            new Known("cost", FACT, "participation_key"),
            new Known("cost_share", FACT, "participation_key, pool_key"),
            new Known("payment_pool", FACT, "pool_key"),
            new Known("payment", FACT, "contract_code, service_code, area_code, month, kind"),
            new Known(
                    "contract_term",
                    FACT,
                    "contract_code, component, metric, horizon_months, target_group, valid_from"),
            new Known("target", FACT, "service_code, contract_code, area_code, metric, horizon_months, valid_from"),
            new Known("budget", FACT, "area_code, service_code, year"),
            new Known("person_path", FACT, "person_key"),
            new Known("person_month", FACT, "person_key, month"),
            new Known("person_amounts", FACT, "person_key"),
            new Known("client_action", FACT, "service_code, done_on"),
            new Known("external_estimate", FACT, "study_code, service_type, outcome, horizon_months"),
            new Known("answer", FACT, "response_id, item_key, choice"),
            new Known("anonymous_answer", FACT, "response_id, item_key, choice"),
            new Known("response", FACT, "participation_key, instrument_key, phase"),
            new Known("score", FACT, "participation_key, k, phase"),
            new Known("measure_value", FACT, "participation_key, k"),
            new Known("measure_column", FACT, "participation_key"),
            new Known("profile", DIMENSION, "participation_key"),
            new Known("service_type", DIMENSION, "key"),
            new Known("service", DIMENSION, "code"),
            new Known("contract", DIMENSION, "code"),
            new Known("provider", DIMENSION, "code"),
            new Known("area", DIMENSION, "code"),
            new Known("list_member", DIMENSION, "dimension, code"),
            new Known("target_group", DIMENSION, "code"),
            new Known("instrument", DIMENSION, "instrument_key"),
            new Known("instrument_item", DIMENSION, "item_key"),
            new Known("instrument_choice", DIMENSION, "item_key, position"),
            new Known("answer_item", BRIDGE, "instrument_key, item_code"),
            new Known("forwarded_item", BRIDGE, "sent_key, service_code, item_code, instrument_key"),
            new Known("instrument_dimension", DIMENSION, "instrument_key, meter_dimension"),
            new Known("measure", DIMENSION, "k"),
            new Known("measure_item", BRIDGE, "k, instrument_key, item_key"),
            new Known("feed_record", DELIVERY, "feed"),
            new Known("file_quality", DELIVERY, "feed, file, file_hash"),
            new Known("feed_quality", DELIVERY, "feed"),
            new Known("waiting", DELIVERY, "feed"));

    /** Grain of the tables that code makes, not a model. */
    private static final Map<String, String> MADE_BY_CODE = Map.of(
            "participation_target_group", "one target group of one participation",
            "measure_column", "one participation with a score: every measure's values side by side",
            "metric", "one metric that a target may name",
            "parameter", "one row: the settings that the star was made with");

    private StarTables() {}

    private record Known(String name, Kind kind, String key) {}

    /** The known tables in order, then the others by name. */
    static List<StarTable> of(Scenario scenario) {
        Map<String, List<Column>> columns = columns(scenario);
        List<StarTable> tables = new ArrayList<>();
        for (Known known : KNOWN) {
            List<Column> its = columns.remove(known.name());
            if (its != null) {
                tables.add(table(known, its));
            }
        }
        columns.forEach((name, its) -> tables.add(table(new Known(name, WORKING, ""), its)));
        return tables;
    }

    /** The columns of each table. A measure's are as many as there are measures: those of the first stand for all. */
    private static Map<String, List<Column>> columns(Scenario scenario) {
        return scenario
                .star("SELECT table_name, regexp_replace(regexp_replace(column_name, '^m1_', 'm<k>_'), '^i1_',"
                        + " 'i<j>_'), lower(data_type) FROM"
                        + " duckdb_columns() WHERE schema_name = 'star' AND NOT regexp_matches(column_name,"
                        + " '^m([2-9]|\\d\\d+)_') ORDER BY table_name, column_index")
                .stream()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.groupingBy(
                        words -> words[0],
                        TreeMap::new,
                        Collectors.mapping(words -> new Column(words[1], words[2]), Collectors.toList())));
    }

    private static StarTable table(Known known, List<Column> columns) {
        List<String> key =
                known.key().isEmpty() ? List.of() : List.of(known.key().split(", "));
        return new StarTable(known.name(), known.kind(), grain(known.name()), key, columns);
    }

    private static String grain(String table) {
        String made = MADE_BY_CODE.get(table);
        if (made != null) {
            return made;
        }
        String header = SqlModel.named("star/" + table).header();
        return header.replaceFirst("^Grain: ", "").replaceFirst("\\. .*$|\\.$", "");
    }
}
