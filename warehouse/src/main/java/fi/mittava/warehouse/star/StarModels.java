package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.database.SqlModel;
import java.util.List;
import java.util.stream.Stream;

/** The star's models in the order in which they are made: each reads only those before it and the core tables. */
public final class StarModels {

    /** What the data says of itself. */
    static final List<SqlModel> REACH = named("calendar", "feed_record", "data_date", "path_from", "path_before");

    /** Conformed dimensions that follow from definitions alone. */
    static final List<SqlModel> DEFINED = named(
            "code",
            "status_code",
            "list_member",
            "band",
            "target_group",
            "instrument",
            "instrument_item",
            "instrument_choice",
            "answer_item",
            "instrument_dimension",
            "measure",
            "measure_item");

    /** Conformed dimensions of what records name. */
    static final List<SqlModel> NAMED =
            named("service_type", "service", "forwarded_item", "contract", "provider", "area", "member");

    private static final String PERSONS = "SELECT person_key FROM delta.touched_person";
    private static final String PATHS = "SELECT person_key FROM delta.touched_path";
    private static final String REGISTERED = "SELECT person_key FROM delta.touched_register";
    private static final String PARTICIPATIONS = "SELECT participation_id FROM delta.touched_participation";

    /** What the registers tell of a person, month by month. */
    static final Chain OF_REGISTERS = new Chain(
            "person_key",
            PATHS,
            feeds("person_key", PATHS, "statuses", "outcomes", "observations"),
            named("register_month", "person_path"),
            database -> {},
            List.of("person_path"),
            List.of("register_month"));

    /** What the registers of months tell in euros: of whoever has a new record, of whatever month. */
    static final Chain OF_AMOUNTS = new Chain(
            "person_key",
            REGISTERED,
            feeds("person_key", REGISTERED, "outcomes"),
            named("person_amounts"),
            database -> {},
            List.of("person_amounts"),
            List.of());

    /** Who took part: a person's rows follow from the person's records, and from the path up to the start. */
    static final Chain OF_PERSONS = new Chain(
            "person_key",
            PERSONS,
            feeds("person_key", PERSONS, "participations", "persons"),
            named("enrolment", "profile", "participation"),
            database -> new TargetGroups(database).mark(),
            List.of("profile", "participation_target_group", "participation"),
            List.of("enrolment"));

    /** What clients said: a participation's rows follow from the answers about it. */
    static final Chain OF_ANSWERS = new Chain(
            "participation_key",
            "SELECT md5_number_lower(participation_id) FROM delta.touched_participation",
            feeds("participation_id", PARTICIPATIONS, "measurements"),
            named("forwarded_answer", "answer", "response", "score", "measure_value"),
            StarModels::putIntoColumns,
            List.of("answer", "response", "score", "measure_value", "measure_column"),
            List.of("forwarded_answer"));

    /** What depends on everybody or on nobody: money, targets, what others tell, how late registers are, what came in. */
    static final List<SqlModel> OF_ALL = named(
            "person_month",
            "contract_term",
            "payment",
            "payment_pool",
            "cost_share",
            "cost",
            "anonymous_answer",
            "budget",
            "target",
            "client_action",
            "external_estimate",
            "registration_lag",
            "waiting",
            "file_quality",
            "feed_quality");

    private StarModels() {}

    /** Every model. */
    public static List<SqlModel> all() {
        return Stream.of(
                        REACH,
                        DEFINED,
                        NAMED,
                        OF_REGISTERS.models(),
                        OF_AMOUNTS.models(),
                        OF_PERSONS.models(),
                        OF_ANSWERS.models(),
                        OF_ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static void putIntoColumns(Database database) {
        database.execute(StarBuilder.measureColumns(database).pivot(), "put scores into columns");
    }

    private static List<Chain.Feed> feeds(String column, String whose, String... tables) {
        return Stream.of(tables)
                .map(table -> new Chain.Feed(table, column, whose))
                .toList();
    }

    private static List<SqlModel> named(String... names) {
        return Stream.of(names).map(name -> SqlModel.named("star/" + name)).toList();
    }
}
