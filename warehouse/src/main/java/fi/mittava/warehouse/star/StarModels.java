package fi.mittava.warehouse.star;

import fi.mittava.warehouse.database.SqlModel;
import java.util.List;
import java.util.stream.Stream;

/** The star's models in the order in which they are made: each reads only those before it and the core tables. */
public final class StarModels {

    /** What the data says of itself, and the conformed dimensions. */
    static final List<SqlModel> DIMENSIONS = named(
            "calendar",
            "feed_record",
            "data_date",
            "code",
            "status_code",
            "list_member",
            "band",
            "service_type",
            "service",
            "contract",
            "provider",
            "area",
            "target_group",
            "member");

    /** Who took part, and what the registers tell of them. */
    static final List<SqlModel> PATHS =
            named("enrolment", "person", "register_month", "timeline", "person_path", "participation_path", "profile");

    /** What it cost; the published row. */
    static final List<SqlModel> PARTICIPATIONS = named("payment_pool", "cost_share", "cost", "participation");

    /** What clients said. */
    static final List<SqlModel> METERS = named(
            "instrument",
            "instrument_item",
            "instrument_dimension",
            "measure",
            "measure_item",
            "answer",
            "response",
            "score",
            "measure_value");

    /** What came in. */
    static final List<SqlModel> QUALITY = named("waiting", "file_quality", "feed_quality");

    private StarModels() {}

    /** Every model. */
    public static List<SqlModel> all() {
        return Stream.of(DIMENSIONS, PATHS, PARTICIPATIONS, METERS, QUALITY)
                .flatMap(List::stream)
                .toList();
    }

    private static List<SqlModel> named(String... names) {
        return Stream.of(names).map(name -> SqlModel.named("star/" + name)).toList();
    }
}
