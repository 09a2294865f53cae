package fi.mittava.ingest.feed;

import static fi.mittava.ingest.feed.ColumnTypes.atLeastOne;
import static fi.mittava.ingest.feed.ColumnTypes.businessId;
import static fi.mittava.ingest.feed.ColumnTypes.code;
import static fi.mittava.ingest.feed.ColumnTypes.codes;
import static fi.mittava.ingest.feed.ColumnTypes.day;
import static fi.mittava.ingest.feed.ColumnTypes.decimal;
import static fi.mittava.ingest.feed.ColumnTypes.euros;
import static fi.mittava.ingest.feed.ColumnTypes.flag;
import static fi.mittava.ingest.feed.ColumnTypes.month;
import static fi.mittava.ingest.feed.ColumnTypes.months;
import static fi.mittava.ingest.feed.ColumnTypes.notAbove;
import static fi.mittava.ingest.feed.ColumnTypes.notBefore;
import static fi.mittava.ingest.feed.ColumnTypes.notNegativeUnless;
import static fi.mittava.ingest.feed.ColumnTypes.oneOf;
import static fi.mittava.ingest.feed.ColumnTypes.signedEuros;
import static fi.mittava.ingest.feed.ColumnTypes.text;
import static fi.mittava.ingest.feed.ColumnTypes.whole;
import static fi.mittava.ingest.feed.Feed.feed;

/** Feeds of what is bought and done: no person stands in any of them. */
final class ServiceFeeds {
    static final Feed AREAS = feed("areas", "Employment areas and the municipalities they are made of.")
            .key("area_code")
            .required("area_code", code(), "The area's code", "A01")
            .required("name_fi", text(), "Name in Finnish", "Esimerkin työllisyysalue")
            .optional("name_sv", text(), "Name in Swedish", "Exempels sysselsättningsområde")
            .optional("name_en", text(), "Name in English", "Example employment area")
            .optional("municipality_codes", codes(), "Municipality codes, a space between each two", "091 049")
            .build();

    static final Feed SERVICES = feed("services", "Services that people take part in.")
            .key("service_code")
            .required("service_code", code(), "The service's code", "S001")
            .required("service_type", code(), "Kind of service, a code of the list service_types", "job_coaching")
            .required("name_fi", text(), "Name in Finnish", "Työhönvalmennus")
            .optional("name_sv", text(), "Name in Swedish", "Arbetsträning")
            .optional("name_en", text(), "Name in English", "Job coaching")
            .required("delivery", oneOf("own", "procured", "granted", "partner"), "Who delivers it", "procured")
            .optional(
                    "organiser",
                    oneOf("authority", "wellbeing_county", "state", "kela"),
                    "Who is responsible for it",
                    "authority")
            .optional(
                    "goal",
                    oneOf("employment", "education", "employability", "language"),
                    "What it is for; left out: as its type",
                    "employment")
            .optional("is_pilot", flag(), "Whether it is a pilot", "false")
            .optional("unit_cost_eur", euros(), "Cost of one participation where nothing better is known", "2400.00")
            .build();

    static final Feed PROVIDERS = feed("providers", "Who provides services.")
            .key("provider_code")
            .required("provider_code", code(), "The provider's code", "P001")
            .required("name", text(), "Name", "Esimerkki Oy")
            .optional("business_id", businessId(), "Finnish business ID (Y-tunnus)", "0201256-6")
            .build();

    static final Feed CONTRACTS = feed("contracts", "Which provider delivers which service, where and when.")
            .key("contract_code")
            .required("contract_code", code(), "The contract's code", "C001")
            .required("service_code", code(), "The service bought", "S001")
            .required("provider_code", code(), "The provider", "P001")
            .required("area_codes", codes(), "Areas that buy it; several in joint procurement", "A01")
            .required("start_date", day(), "First day", "2025-01-01")
            .optional("end_date", day(), "Last day; empty: until further notice", "2026-12-31")
            .optional("budget_eur", euros(), "What it may cost in all", "480000.00")
            .optional("cap_person_eur", euros(), "Most that is paid for one person", "")
            .optional("cap_month_eur", euros(), "Most that is paid for one month", "")
            .optional("floor_month_eur", euros(), "Least that is paid for one month", "")
            .optional("max_participants", whole(0, 1_000_000), "Most participants", "200")
            .rule(notBefore("start_date", "end_date"))
            .build();

    static final Feed PAYMENT_TERMS = feed("payment_terms", "What a contract pays for, a record a price.")
            .key("contract_code", "component", "metric", "horizon_months", "target_group", "valid_from")
            .required("contract_code", code(), "The contract", "C001")
            .required(
                    "component",
                    oneOf("fixed", "output", "outcome"),
                    "Paid for being there, for what is done, or for what is reached",
                    "fixed")
            .required("price_eur", euros(), "Price of one unit", "2400.00")
            .required("valid_from", day(), "First day; of participations the day on which they start", "2025-01-01")
            .optional("valid_to", day(), "Last day", "2026-12-31")
            .optional(
                    "metric",
                    code(),
                    "What is paid for: of an output STARTED, COMPLETED, POSITIVE_END, DAY or MONTH, of an outcome"
                            + " EMPLOYED_OPEN, EMPLOYED, IN_EDUCATION or RELIABLE_CHANGE, or the metric that counts it",
                    "")
            .optional("horizon_months", months(), "Months after the anchor at which it is measured", "")
            .optional("anchor", oneOf("start", "end"), "From when months count; left out: the end", "end")
            .optional("target_group", code(), "The target group it is paid for; empty: all", "")
            .optional("sustain_months", months(), "Months that the outcome must last", "")
            .optional("gap_months", months(), "How many of those may be without it", "")
            .optional("cap_eur", euros(), "Most that is paid", "")
            .optional("cap_person_eur", euros(), "Most that is paid for one person", "")
            .optional(
                    "evidence_source",
                    code(),
                    "Only source that shows it: of a status a source of statuses, or outcomes for the feed of months;"
                            + " of a change the instrument; empty: all registers, or the default meter",
                    "")
            .optional(
                    "least_response_rate",
                    decimal(0, 1),
                    "Of a change that clients tell: share of those asked who must have answered",
                    "0.5")
            .rule(notBefore("valid_from", "valid_to"))
            .build();

    static final Feed TARGETS = feed("targets", "What a service or contract should reach.")
            .key("service_code", "contract_code", "area_code", "metric", "horizon_months", "valid_from")
            .required("metric", code(), "The metric, by its code", "OPEN_EMPLOYMENT_RATE")
            .required("target_value", decimal(-1e9, 1e9), "Value to reach; shares as 0–1", "0.35")
            .required("valid_from", day(), "First day", "2025-01-01")
            .optional("service_code", code(), "The service", "S001")
            .optional("contract_code", code(), "The contract", "")
            .optional("area_code", code(), "The area; empty: all", "")
            .optional("horizon_months", months(), "Months after the anchor", "6")
            .optional("valid_to", day(), "Last day", "2025-12-31")
            .rule(atLeastOne("service_code", "contract_code"))
            .rule(notBefore("valid_from", "valid_to"))
            .build();

    static final Feed BUDGETS = feed("budgets", "Euros set aside for a service, an area and a year.")
            .key("area_code", "service_code", "year")
            .required("area_code", code(), "The area", "A01")
            .required("service_code", code(), "The service", "S001")
            .required("year", whole(1990, 2100), "The year", "2025")
            .required("amount_eur", euros(), "The euros", "480000.00")
            .build();

    static final Feed PAYMENTS = feed("payments", "What was paid in a month, for a contract or for a service.")
            .key("contract_code", "service_code", "month", "kind", "area_code")
            .required("month", month(), "The month", "2025-03")
            .required(
                    "kind",
                    oneOf("fixed", "output", "outcome", "correction", "staff", "subsidy"),
                    "What was paid for",
                    "fixed")
            .required("amount_eur", signedEuros(), "Euros", "12000.00")
            .optional("contract_code", code(), "The contract paid", "C001")
            .optional("service_code", code(), "The service, for own staff and subsidies", "")
            .optional("area_code", code(), "The area that paid; empty: all", "")
            .rule(atLeastOne("contract_code", "service_code"))
            .rule(notNegativeUnless("amount_eur", "kind", "correction"))
            .build();

    static final Feed CLIENT_ACTIONS = feed("client_actions", "You said, we did: what feedback led to.")
            .key("service_code", "date")
            .required("service_code", code(), "The service", "S001")
            .required("date", day(), "When it was done", "2025-06-01")
            .required("text_fi", text(), "What was done, in Finnish", "Lisäsimme iltaryhmän.")
            .optional("text_sv", text(), "In Swedish", "Vi lade till en kvällsgrupp.")
            .optional("text_en", text(), "In English", "We added an evening group.")
            .build();

    static final Feed EXTERNAL_ESTIMATES = feed(
                    "external_estimates", "Effects that research found, shown beside the own ones, never pooled.")
            .key("study_code", "service_type", "outcome", "horizon_months")
            .required("study_code", code(), "The study", "STUDY2024")
            .required("service_type", code(), "Kind of service", "job_coaching")
            .required("outcome", code(), "What was measured", "open_employment")
            .required("horizon_months", months(), "Months after the start", "12")
            .required("estimate", decimal(-1e9, 1e9), "The effect", "0.04")
            .required("low", decimal(-1e9, 1e9), "Lower end of its 95 % interval", "0.01")
            .required("high", decimal(-1e9, 1e9), "Upper end of its 95 % interval", "0.07")
            .required("reference", text(), "Where it was published", "Esimerkki ja muut (2024)")
            .optional("participants", whole(0, 100_000_000), "How many took part", "1200")
            .optional("cohort_from", month(), "First month of their starts", "2020-01")
            .optional("cohort_to", month(), "Last month of their starts", "2021-12")
            .optional("method", text(), "How it was estimated", "Kaltaistus")
            .rule(notAbove("low", "high"))
            .rule(notBefore("cohort_from", "cohort_to"))
            .build();

    private ServiceFeeds() {}
}
