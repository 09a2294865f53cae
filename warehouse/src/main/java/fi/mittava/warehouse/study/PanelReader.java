package fi.mittava.warehouse.study;

import fi.mittava.warehouse.database.Database;
import fi.mittava.warehouse.study.stack.Outcome;
import fi.mittava.warehouse.study.stack.OutcomePanel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what became of everybody, month by month. */
final class PanelReader {

    private static final List<Outcome> OF_BANDS = List.of(
            Outcome.yesNo("EMPLOYED_OPEN"),
            Outcome.yesNo("EMPLOYED"),
            Outcome.yesNo("IN_EDUCATION"),
            Outcome.aside("IN_SERVICE"));
    private static final List<Outcome> OF_EUROS =
            List.of(Outcome.amount("EARNINGS"), Outcome.amount("MUNICIPAL_SHARE"));
    /** Numbers of outcomes in the panel. */
    static final int EMPLOYED = 1;

    static final int IN_SERVICE = 3;

    /** Where any register tells of euros. */
    static final int EARNINGS = 4;

    private static final double CENTS = 100;

    /** Names of the outcomes that effects are told on. */
    static final List<String> STUDIED = Stream.of(OF_BANDS, OF_EUROS)
            .flatMap(List::stream)
            .filter(Outcome::isStudied)
            .map(Outcome::name)
            .toList();

    private final Database database;

    PanelReader(Database database) {
        this.database = database;
    }

    /** Outcomes in euros are there if any register tells of euros. */
    OutcomePanel read() {
        List<Outcome> outcomes = new ArrayList<>(OF_BANDS);
        if (database.number("SELECT count(*) FROM star.person_amounts") > 0) {
            outcomes.addAll(OF_EUROS);
        }
        int persons = (int) database.number("SELECT count(*) FROM study_person");
        int first = (int) database.number("SELECT data_from FROM star.data_date");
        int last = (int) database.number("SELECT data_to FROM star.data_date");
        OutcomePanel panel = new OutcomePanel(outcomes, persons, first, last - first + 1);
        readBands(panel, first);
        if (outcomes.size() > OF_BANDS.size()) {
            readEuros(panel, first, last);
        }
        return panel;
    }

    private void readBands(OutcomePanel panel, int first) {
        database.read("SELECT person, path FROM study_person", "read the paths", row -> {
            int person = row.getInt(1);
            String path = row.getString(2);
            for (int place = 0; place < path.length(); place++) {
                int band = path.charAt(place) - '0';
                // 0, 8 and 9: nobody knows where the person is.
                if (band >= 1 && band <= 7) {
                    panel.set(0, person, first + place, band <= 2 ? 1 : 0);
                    panel.set(1, person, first + place, band <= 3 ? 1 : 0);
                    panel.set(2, person, first + place, band == 4 ? 1 : 0);
                    panel.set(3, person, first + place, band == 5 ? 1 : 0);
                }
            }
        });
    }

    private void readEuros(OutcomePanel panel, int first, int last) {
        String months =
                "SELECT study_person.person, amounts.first_month + generate_subscripts(amounts.earnings_cents, 1) - 1"
                    + " AS month, unnest(amounts.earnings_cents) AS earnings, unnest(amounts.municipal_share_cents) AS"
                    + " share FROM star.person_amounts AS amounts JOIN study_person USING (person_key)";
        database.read(
                "FROM (" + months + ") WHERE month BETWEEN " + first + " AND " + last, "read the amounts", row -> {
                    int person = row.getInt(1);
                    int month = row.getInt(2);
                    long earnings = row.getLong(3);
                    if (!row.wasNull()) {
                        panel.set(OF_BANDS.size(), person, month, earnings / CENTS);
                    }
                    long share = row.getLong(4);
                    if (!row.wasNull()) {
                        panel.set(OF_BANDS.size() + 1, person, month, share / CENTS);
                    }
                });
    }
}
