package fi.mittava.warehouse;

import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Proof;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.workspace.Tombstone;
import fi.mittava.workspace.Tombstones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Person 7 of a scenario, whose values in every feed nobody else has; person 1 has records of everything, too. */
final class MarkedPerson {

    static final String KEY = "8f14e45f-ceea-167a-5a36-dedd4bea2543";
    private static final UUID PERSON = UUID.fromString(KEY);

    /** What must be found nowhere once the person is erased. */
    static final Set<String> VALUES = Set.of(
            KEY,
            "MARKED",
            "1958-07",
            "2025-02-11",
            "2025-03-17",
            "2024-10-29",
            "2025-08-01",
            "98765.43",
            "4711.17",
            "815.33",
            "07:13:59",
            "7.3125");

    private MarkedPerson() {}

    static Scenario landed(Scenario scenario) {
        return scenario.land(
                        "persons",
                        "person_key, valid_from, birth_month, gender, municipality_code, area_code, occupation_code",
                        "person(1), DATE '2024-01-01', DATE '1990-01-01', 'female', '091', 'A1', '5223'",
                        "person(7), DATE '2024-10-29', DATE '1958-07-01', 'male', 'MARKED-M', 'MARKED-A', 'MARKED-O'")
                .land(
                        "participations",
                        "participation_id, person_key, service_code, provider_code, area_code, start_date, end_date,"
                                + " cost_eur, updated_at, deleted",
                        "'T1', person(1), 'S1', 'P1', 'A1', DATE '2025-01-07', DATE '2025-03-07', 100.00, TIMESTAMPTZ"
                                + " '2026-01-01 10:00:00+00', false",
                        "'MARKED-T1', person(7), 'S1', 'MARKED-P', 'MARKED-A', DATE '2025-02-11', DATE '2025-03-17',"
                                + " 98765.43, TIMESTAMPTZ '2025-11-03 07:13:59+00', false",
                        "'MARKED-T2', person(7), 'MARKED-S', 'P1', 'A1', DATE '2025-02-11', NULL, NULL, TIMESTAMPTZ"
                                + " '2026-01-01 10:00:00+00', false")
                .land(
                        "participations",
                        "participation_id, person_key, updated_at, deleted",
                        "'MARKED-T2', NULL, TIMESTAMPTZ '2026-01-01 10:00:00+00', true")
                .land(
                        "measurements",
                        "response_id, participation_id, instrument_code, phase, answered_on, item_code, answer",
                        "'R1', 'T1', 'meter', 'start', DATE '2025-01-07', 'w1', 8",
                        "'MARKED-R1', 'MARKED-T1', 'meter', 'start', DATE '2025-02-11', 'w1', 7.3125")
                .land(
                        "statuses",
                        "person_key, source, status_code, start_date",
                        "person(1), 'register', '02', DATE '2024-06-01'",
                        "person(7), 'MARKED-SRC', '02', DATE '2024-10-29'")
                .land(
                        "outcomes",
                        "person_key, month, status_code, earnings_eur, benefit_eur",
                        "person(1), DATE '2025-09-01', '01', 2000.00, 0.00",
                        "person(7), DATE '2025-08-01', '01', 4711.17, 815.33")
                .land(
                        "observations",
                        "person_key, source, from_date",
                        "person(1), 'register', DATE '2024-06-01'",
                        "person(7), 'MARKED-SRC', DATE '2024-10-29'");
    }

    /** Begins the erasure as ingest does. */
    static Tombstone begin(Scenario scenario) {
        Tombstone tombstone = new Tombstone(
                new UUID(1, 2),
                LocalDate.of(2026, 11, 22),
                PERSON,
                Set.of(new UUID(3, 4)),
                List.of("MARKED-T1", "MARKED-T2"));
        new Tombstones(scenario.folder()).begin(tombstone);
        return tombstone;
    }

    /** Seals a statement that pays for the person and for person 1. */
    static void seal(Scenario scenario) {
        YearMonth month = YearMonth.of(2025, 3);
        List<StatementLine> lines = Stream.of("MARKED-T1", "MARKED-T2", "T1")
                .map(participation -> new StatementLine(
                        new Claim(
                                new ClaimKey("C1", "C1/OUTPUT/STARTED/*/2025-01-01", participation, month),
                                1,
                                1000,
                                1000,
                                null,
                                new Proof(List.of("participation"), List.of(month))),
                        1000,
                        StatementLine.Reason.NEW,
                        null))
                .toList();
        new SealedStatements(scenario.folder())
                .seal(
                        new Statement("C1", month, month.atEndOfMonth(), lines, List.of(), 3),
                        new Terms("C1", "P1", month.atDay(1), null, List.of(), Caps.NONE),
                        2,
                        null,
                        Instant.EPOCH);
    }
}
