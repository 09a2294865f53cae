package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.ColumnTypes.atLeastOne;
import static fi.mittava.ingest.feed.ColumnTypes.birthDate;
import static fi.mittava.ingest.feed.ColumnTypes.code;
import static fi.mittava.ingest.feed.ColumnTypes.day;
import static fi.mittava.ingest.feed.ColumnTypes.decimal;
import static fi.mittava.ingest.feed.ColumnTypes.euros;
import static fi.mittava.ingest.feed.ColumnTypes.flag;
import static fi.mittava.ingest.feed.ColumnTypes.month;
import static fi.mittava.ingest.feed.ColumnTypes.notBefore;
import static fi.mittava.ingest.feed.ColumnTypes.oneOf;
import static fi.mittava.ingest.feed.ColumnTypes.personId;
import static fi.mittava.ingest.feed.ColumnTypes.signedEuros;
import static fi.mittava.ingest.feed.ColumnTypes.whole;
import static fi.mittava.ingest.feed.Feed.feed;

/** Feeds of what happened to people and what they said. */
final class PersonFeeds {
    /** Born on 1 January 1990, a woman's individual number that nobody has: a test code. */
    private static final String EXAMPLE_PERSON = "010190-900P";

    private static final String SOURCE = "Which register holds it; empty: the only one";

    static final Feed PERSONS = feed("persons", "People as they are from a day on, a record a change.")
            .key("person_id", "valid_from")
            .required("person_id", personId(), "The person", EXAMPLE_PERSON)
            .required("valid_from", day(), "From when on this holds", "2025-01-01")
            .required("birth_date", birthDate(), "Date of birth", "1990-01-01")
            .required("gender", oneOf("male", "female", "other", "unknown"), "Gender as registered", "female")
            .optional("municipality_code", code(), "Municipality of residence", "091")
            .optional("area_code", code(), "Employment area of residence", "A01")
            .optional("language", code(), "Mother tongue, ISO 639", "fi")
            .optional("education_level", whole(0, 8), "Highest education, ISCED 2011", "3")
            .optional("occupation_code", code(), "Occupation, ISCO", "5223")
            .optional("unemployed_since", day(), "First day of the present unemployment", "2024-09-01")
            .optional("work_ability_limited", flag(), "Whether work ability is limited", "false")
            .optional("integration_plan", flag(), "Whether there is a valid integration plan", "false")
            .build();

    static final Feed PARTICIPATIONS = feed("participations", "Who took part in which service, from when to when.")
            .key("participation_id")
            .required("participation_id", code(), "The participation", "T0001")
            .required("person_id", personId(), "The person", EXAMPLE_PERSON)
            .required("service_code", code(), "The service", "S001")
            .required("start_date", day(), "First day", "2025-02-03")
            .optional("provider_code", code(), "The provider", "P001")
            .optional("contract_code", code(), "The contract it is part of", "C001")
            .optional("area_code", code(), "The area that sent the person", "A01")
            .optional("planned_end_date", day(), "Last day as planned", "2025-05-30")
            .optional("end_date", day(), "Last day; empty: going on", "2025-05-16")
            .optional(
                    "end_reason",
                    oneOf("completed", "employed", "education", "interrupted", "other"),
                    "Why it ended",
                    "completed")
            .optional("cost_eur", euros(), "What this participation cost", "")
            .rule(notBefore("start_date", "end_date"))
            .rule(notBefore("start_date", "planned_end_date"))
            .build();

    static final Feed MEASUREMENTS = feed("measurements", "Answers to the items of an instrument, a record an answer.")
            .key("response_id", "item_code")
            .required("response_id", code(), "The filled-in form", "R0001")
            .required("instrument_code", code(), "The instrument", "asiakasmuutos")
            .required("phase", oneOf("start", "mid", "end", "followup"), "When in the service it was asked", "start")
            .required("answered_on", day(), "Day of the answer", "2025-02-03")
            .required("item_code", code(), "The item", "w1")
            .required("answer", decimal(-1e6, 1e6), "The answer, a number on the item's scale", "6")
            .optional("participation_id", code(), "The participation it belongs to", "T0001")
            .optional("service_code", code(), "The service, for anonymous instruments", "")
            .optional("contract_code", code(), "The contract, for anonymous instruments", "")
            .optional("instrument_version", code(), "Version of the instrument; empty: its only one", "1")
            .optional("collected_by", oneOf("self", "provider", "authority"), "Who collected it", "self")
            .optional("mode", oneOf("web", "paper", "interview"), "How it was answered", "web")
            .optional("language", code(), "Language of the form", "fi")
            .rule(atLeastOne("participation_id", "service_code", "contract_code"))
            .build();

    static final Feed STATUSES = feed("statuses", "Employment statuses as periods, as job-seeker registers hold them.")
            .key("person_id", "source", "start_date")
            .required("person_id", personId(), "The person", EXAMPLE_PERSON)
            .required("status_code", code(), "The status, a code of the list status_codes", "02")
            .required("start_date", day(), "First day", "2024-09-01")
            .optional("end_date", day(), "Last day; empty: going on", "2025-02-02")
            .optional("source", code(), SOURCE, "register")
            .rule(notBefore("start_date", "end_date"))
            .build();

    static final Feed OUTCOMES = feed(
                    "outcomes", "Employment status by month, as income or statistics registers give it.")
            .key("person_id", "month")
            .required("person_id", personId(), "The person", EXAMPLE_PERSON)
            .required("month", month(), "The month", "2025-08")
            .required("status_code", code(), "Status on the month's last day, a code of the list status_codes", "01")
            .optional("subsidised", flag(), "Whether the job was subsidised", "false")
            .optional("earnings_eur", signedEuros(), "Earnings of the month", "2150.00")
            .optional("benefit_eur", signedEuros(), "Unemployment benefits of the month", "0.00")
            .optional("municipal_share_eur", signedEuros(), "The municipality's share of them", "0.00")
            .build();

    static final Feed OBSERVATIONS = feed("observations", "From when to when a source sees a person at all.")
            .key("person_id", "source", "from_date")
            .required("person_id", personId(), "The person", EXAMPLE_PERSON)
            .required("from_date", day(), "First day", "2024-09-01")
            .optional("source", code(), SOURCE, "register")
            .optional("to_date", day(), "Last day; empty: still seen", "")
            .optional(
                    "end_reason",
                    oneOf("found_work", "left_other", "moved", "emigrated", "died"),
                    "Why it no longer sees the person",
                    "")
            .rule(notBefore("from_date", "to_date"))
            .build();

    private PersonFeeds() {}
}
