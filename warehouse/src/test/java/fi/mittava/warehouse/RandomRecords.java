package fi.mittava.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Records of every feed that the star is made of, about few people and services, so that they meet: versions of one key,
 * withdrawals, corrections that move a record to somebody else, dimensions that come late or change.
 */
final class RandomRecords {

    /** A record as it lands: columns and values as SQL writes them. */
    record Landed(String feed, String columns, String row) {}

    private static final String VERSION = ", updated_at, deleted";

    private final Random random;
    private final List<Landed> records = new ArrayList<>();

    RandomRecords(Random random) {
        this.random = random;
    }

    /** The first two are a participation that nothing takes back and its service, so that a star is never empty. */
    List<Landed> draw(int count) {
        land("services", "service_code, service_type, name_fi, unit_cost_eur", "'S0', 'job_coaching', 'S', 1", false);
        land(
                "participations",
                "participation_id, person_key, service_code, start_date",
                "'T0', person(1), 'S0', DATE '2024-03-01'",
                false);
        while (records.size() < count) {
            add();
        }
        return records;
    }

    private void add() {
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> participation();
            case 4, 5, 6 -> answer();
            case 7, 8 -> outcome();
            case 9 -> status();
            case 10 -> observation();
            case 11 -> person();
            case 12 ->
                land(
                        "services",
                        "service_code, service_type, name_fi, unit_cost_eur",
                        "%s, '%s', 'S', %d".formatted(service(), one("job_coaching", "wage_subsidy"), upTo(900)));
            case 13 ->
                land(
                        "contracts",
                        "contract_code, service_code, provider_code, area_codes, start_date",
                        "%s, %s, 'P%d', 'A%d', DATE '2024-01-01'".formatted(contract(), service(), upTo(2), upTo(2)));
            case 14 ->
                land(
                        "payments",
                        "contract_code, service_code, month, kind, amount_eur",
                        random.nextBoolean()
                                ? "%s, NULL, %s, 'fixed', %d".formatted(contract(), month(), upTo(5000))
                                : "NULL, %s, %s, 'staff', %d".formatted(service(), month(), upTo(5000)));
            default -> seldom();
        }
    }

    private void participation() {
        String end = random.nextInt(3) == 0 ? "NULL" : day(2025, 180);
        land(
                "participations",
                "participation_id, person_key, service_code, contract_code, area_code, start_date, planned_end_date,"
                        + " end_date, end_reason, cost_eur",
                "%s, %s, %s, %s, %s, %s, %s, %s, 'completed', %s"
                        .formatted(
                                participationId(),
                                someone(),
                                service(),
                                orNull(contract()),
                                orNull("'A" + upTo(2) + "'"),
                                day(2024, 360),
                                orNull(day(2025, 180)),
                                end,
                                orNull(Integer.toString(upTo(700)))));
    }

    private void answer() {
        land(
                "measurements",
                "response_id, participation_id, instrument_code, instrument_version, phase, answered_on, item_code,"
                        + " answer",
                "'R%d', %s, '%s', %s, '%s', %s, '%s', %d"
                        .formatted(
                                upTo(12),
                                participationId(),
                                one("meter", "meter", "meter", "extra"),
                                orNull("'" + upTo(2) + "'"),
                                one("start", "start", "end", "end", "followup", "mid"),
                                day(random.nextBoolean() ? 2024 : 2025, 300),
                                one("w1", "w2", "v1", "v2", "x1", "x1", "x2"),
                                upTo(10)));
    }

    private void outcome() {
        land(
                "outcomes",
                "person_key, month, status_code, subsidised",
                "%s, %s, '%s', %s".formatted(someone(), month(), one("01", "02", "08", "99"), random.nextInt(5) == 0));
    }

    private void status() {
        land(
                "statuses",
                "person_key, source, status_code, start_date, end_date",
                "%s, 'register', '%s', %s, %s"
                        .formatted(someone(), one("02", "07", "01"), day(2024, 300), orNull(day(2025, 200))));
    }

    private void observation() {
        land(
                "observations",
                "person_key, source, from_date, to_date, end_reason",
                "%s, 'register', DATE '2023-01-01', %s, '%s'"
                        .formatted(someone(), orNull(day(2025, 200)), one("found_work", "moved")));
    }

    private void person() {
        land(
                "persons",
                "person_key, valid_from, birth_month, gender, municipality_code, language, education_level,"
                        + " unemployed_since",
                "%s, %s, DATE '%d-05-01', 'female', '%d', 'fi', %s, %s"
                        .formatted(
                                someone(),
                                day(2023, 600),
                                1950 + upTo(50),
                                upTo(3),
                                one("2", "3", "NULL"),
                                orNull(day(2023, 300))));
    }

    private void seldom() {
        switch (random.nextInt(5)) {
            case 0 ->
                land(
                        "areas",
                        "area_code, name_fi, municipality_codes",
                        "'A%d', 'Alue', '%d %d'".formatted(upTo(2), upTo(3), upTo(3)));
            case 1 ->
                land(
                        "definitions",
                        "kind, code, version, body",
                        Definitions.targetGroup("young", "{\"age_under\": %d}".formatted(20 + upTo(30))));
            case 2 -> land("definitions", "kind, code, version, body", Definitions.meter(Integer.toString(upTo(2))));
            default -> land("definitions", "kind, code, version, body", addOn());
        }
    }

    private String addOn() {
        return random.nextBoolean()
                ? Definitions.addOn("extra", Integer.toString(upTo(2)), "\"wage_subsidy\"", one("5", "10"))
                : Definitions.addOn("extra_of_all", "1", one("", "\"S1\""), "10");
    }

    /** Moments are few, so that some versions share one and content decides which of them wins. */
    private void land(String feed, String columns, String row) {
        land(feed, columns, row, random.nextInt(10) == 0);
    }

    private void land(String feed, String columns, String row, boolean isWithdrawn) {
        String version = ", TIMESTAMPTZ '2025-06-%02d %02d:00:00+00', %s"
                .formatted(1 + random.nextInt(28), random.nextInt(24), isWithdrawn);
        records.add(new Landed(feed, columns + VERSION, row + version));
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private String participationId() {
        return "'T" + upTo(6) + "'";
    }

    private String someone() {
        return "person(" + upTo(4) + ")";
    }

    private String service() {
        return "'S" + upTo(3) + "'";
    }

    private String contract() {
        return "'C" + upTo(2) + "'";
    }

    private String month() {
        return "DATE '%d-%02d-01'".formatted(2024 + random.nextInt(2), 1 + random.nextInt(6));
    }

    /** On few days, so that answers lie in the windows of participations. */
    private String day(int year, int days) {
        return "(DATE '%d-01-01' + %d)".formatted(year, random.nextInt(days / 60) * 60 + random.nextInt(6));
    }

    private String orNull(String value) {
        return random.nextInt(3) == 0 ? "NULL" : value;
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
