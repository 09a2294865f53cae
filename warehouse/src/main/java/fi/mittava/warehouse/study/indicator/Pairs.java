package fi.mittava.warehouse.study.indicator;

import fi.mittava.warehouse.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of {@code indicator_pair} by their places: a person's next to each other, by their ends. */
final class Pairs {

    /** Months after the end. */
    static final List<Integer> HORIZONS = List.of(6, 12);

    /** More persons hardly narrow an interval: of so many the AUC's is ± 0.01. Those with the least hashes are taken. */
    private static final int MOST_PERSONS = 20_000;

    private static final List<String> ATTRIBUTES =
            List.of("age_band", "gender", "education", "duration_band", "language_group");
    private static final List<String> NUMBERS = List.of(
            "place",
            "person",
            "end_month",
            "service_type_key",
            "worked_12",
            "worked_24",
            "is_employed_6",
            "is_employed_12");
    private static final byte NOT_OBSERVED = -1;

    private final int[] person;
    private final short[] endMonth;
    private final short[] serviceType;
    private final double[] workedYear;
    private final double[] workedTwoYears;
    private final byte[][] employed;
    private final List<Categories> known;

    private Pairs(int size) {
        this.person = new int[size];
        this.endMonth = new short[size];
        this.serviceType = new short[size];
        this.workedYear = new double[size];
        this.workedTwoYears = new double[size];
        this.employed = new byte[HORIZONS.size()][size];
        this.known = Stream.generate(() -> new Categories(size))
                .limit(ATTRIBUTES.size() + 1)
                .toList();
    }

    static Pairs read(Database database) {
        Pairs pairs = new Pairs((int) database.number("SELECT count(*) FROM indicator_pair"));
        database.read(
                "SELECT " + String.join(", ", NUMBERS) + ", " + String.join(", ", ATTRIBUTES) + " FROM indicator_pair",
                "read the pairs of scores",
                pairs::add);
        return pairs;
    }

    private void add(ResultSet row) throws SQLException {
        int place = row.getInt(1);
        person[place] = row.getInt(2);
        endMonth[place] = row.getShort(3);
        serviceType[place] = row.getShort(4);
        workedYear[place] = share(row, 5);
        workedTwoYears[place] = share(row, 6);
        employed[0][place] = employed(row, 7);
        employed[1][place] = employed(row, 8);
        for (int attribute = 0; attribute < ATTRIBUTES.size(); attribute++) {
            known.get(attribute).set(place, row.getString(NUMBERS.size() + 1 + attribute));
        }
        known.getLast().set(place, row.getString(4));
    }

    private static double share(ResultSet row, int column) throws SQLException {
        double share = row.getDouble(column);
        return row.wasNull() ? Double.NaN : share;
    }

    private static byte employed(ResultSet row, int column) throws SQLException {
        byte employed = (byte) (row.getBoolean(column) ? 1 : 0);
        return row.wasNull() ? NOT_OBSERVED : employed;
    }

    Scores scores(Database database, int measure) {
        return Scores.read(database, measure, person.length);
    }

    /** Keys of those with scores, ascending. */
    List<Short> serviceTypes(Scores scores) {
        return IntStream.range(0, person.length)
                .filter(scores::has)
                .map(place -> serviceType[place])
                .distinct()
                .sorted()
                .mapToObj(type -> (short) type)
                .toList();
    }

    /**
     * Each person once, by the first pair whose month is observed.
     *
     * @param type key of a service type; null: of all
     */
    Persons persons(Scores scores, int horizon, @Nullable Short type) {
        byte[] atHorizon = employed[HORIZONS.indexOf(horizon)];
        int[] places = new int[Math.min(MOST_PERSONS, person.length)];
        int count = 0;
        for (int place = 0; place < person.length && count < places.length; place++) {
            if ((type == null || type == serviceType[place])
                    && atHorizon[place] != NOT_OBSERVED
                    && scores.has(place)
                    && (count == 0 || person[place] != person[places[count - 1]])) {
                places[count++] = place;
            }
        }
        return new Persons(this, scores, horizon, Arrays.copyOf(places, count));
    }

    boolean isEmployed(int place, int horizon) {
        return employed[HORIZONS.indexOf(horizon)][place] == 1;
    }

    /** By attribute, what registers knew at the start. */
    List<Categories> known() {
        return known;
    }

    /** Whole months, year × 12 + month − 1. */
    int endMonth(int place) {
        return endMonth[place];
    }

    /** Share of the observed months at work in the year before the start; NaN: none observed. */
    double workedYear(int place) {
        return workedYear[place];
    }

    /** The same of two years. */
    double workedTwoYears(int place) {
        return workedTwoYears[place];
    }
}
