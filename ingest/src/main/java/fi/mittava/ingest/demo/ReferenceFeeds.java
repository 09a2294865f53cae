package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The feeds of what can be taken part in: no person stands in them, and they are sent without mistakes. */
final class ReferenceFeeds {
    private final Path folder;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final List<Delivery> deliveries = new ArrayList<>();

    ReferenceFeeds(Path folder, Timeline timeline, Catalogue catalogue) {
        this.folder = folder;
        this.timeline = timeline;
        this.catalogue = catalogue;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    void send() throws IOException {
        sendAreas();
        sendServices();
        sendProviders();
        sendContracts();
        sendPaymentTerms();
        sendTargets();
        sendClientActions();
        sendExternalEstimates();
    }

    private Delivery open(Feed feed, String... columns) {
        Delivery delivery = Delivery.careful(feed, folder, timeline, columns);
        deliveries.add(delivery);
        return delivery;
    }

    private void sendAreas() throws IOException {
        String[] columns = {"area_code", "name_fi", "name_sv", "name_en", "municipality_codes"};
        try (Delivery areas = open(Feeds.AREAS, columns)) {
            for (Area area : catalogue.areas()) {
                String municipalities = String.join(" ", area.municipalities());
                areas.send(area.code(), area.nameFi(), area.nameSv(), area.nameEn(), municipalities);
            }
        }
    }

    private void sendServices() throws IOException {
        String[] columns = {
            "service_code",
            "service_type",
            "name_fi",
            "name_sv",
            "name_en",
            "delivery",
            "organiser",
            "is_pilot",
            "unit_cost_eur"
        };
        try (Delivery services = open(Feeds.SERVICES, columns)) {
            for (Service service : catalogue.services()) {
                services.send(
                        service.code(),
                        service.type().code(),
                        service.nameFi(),
                        service.nameSv(),
                        service.nameEn(),
                        service.delivery(),
                        service.organiser(),
                        String.valueOf(service.isPilot()),
                        service.unitCost());
            }
        }
    }

    private void sendProviders() throws IOException {
        try (Delivery providers = open(Feeds.PROVIDERS, "provider_code", "name", "business_id")) {
            for (Provider provider : catalogue.providers()) {
                providers.send(provider.code(), provider.name(), provider.businessId());
            }
        }
    }

    private void sendContracts() throws IOException {
        String[] columns = {
            "contract_code",
            "service_code",
            "provider_code",
            "area_codes",
            "start_date",
            "end_date",
            "budget_eur",
            "max_participants"
        };
        try (Delivery contracts = open(Feeds.CONTRACTS, columns)) {
            for (Contract contract : catalogue.contracts()) {
                List<String> areas = contract.areas().stream().map(Area::code).toList();
                contracts.send(
                        contract.code(),
                        contract.service().code(),
                        contract.provider().code(),
                        String.join(" ", areas),
                        contract.startDate().toString(),
                        contract.endDate().toString(),
                        Euros.text(contract.budget()),
                        String.valueOf(contract.places()));
            }
        }
    }

    private void sendPaymentTerms() throws IOException {
        String[] columns = {
            "contract_code",
            "component",
            "price_eur",
            "valid_from",
            "valid_to",
            "metric",
            "horizon_months",
            "evidence_source"
        };
        try (Delivery terms = open(Feeds.PAYMENT_TERMS, columns)) {
            for (Contract contract : catalogue.contracts()) {
                String from = contract.startDate().toString();
                String to = contract.endDate().toString();
                String code = contract.code();
                terms.send(code, "fixed", Euros.text(contract.fixedPrice()), from, to, "", "", "");
                terms.send(
                        code,
                        "output",
                        Euros.text(contract.outputPrice()),
                        from,
                        to,
                        "PARTICIPATIONS",
                        "",
                        "participations");
                terms.send(
                        code,
                        "outcome",
                        Euros.text(contract.outcomePrice()),
                        from,
                        to,
                        "OPEN_EMPLOYMENT_RATE",
                        "6",
                        "outcomes");
            }
        }
    }

    /** A target for each service, and one for each contract that runs at the end. */
    private void sendTargets() throws IOException {
        String[] columns = {
            "service_code", "contract_code", "metric", "horizon_months", "target_value", "valid_from", "valid_to"
        };
        int year = Timeline.LAST.getYear();
        String from = LocalDate.of(year - 1, 1, 1).toString();
        String to = LocalDate.of(year, 12, 31).toString();
        try (Delivery targets = open(Feeds.TARGETS, columns)) {
            for (Service service : catalogue.services()) {
                double value = Math.rint(20
                                * Math.min(
                                        0.6,
                                        0.3 * service.type().hazardRatio()
                                                + service.type().placed() / 2))
                        / 20;
                targets.send(service.code(), "", "OPEN_EMPLOYMENT_RATE", "6", String.valueOf(value), from, to);
            }
            for (Contract contract : catalogue.contracts()) {
                if (contract.runsIn(Timeline.LAST)) {
                    targets.send("", contract.code(), "POSITIVE_END_RATE", "", "0.85", from, to);
                }
            }
        }
    }

    private void sendClientActions() throws IOException {
        String[] columns = {"service_code", "date", "text_fi", "text_sv", "text_en"};
        try (Delivery actions = open(Feeds.CLIENT_ACTIONS, columns)) {
            for (Table.Row row : Table.read("client-actions").rows()) {
                actions.send(
                        row.text("service"),
                        row.text("date"),
                        row.text("text_fi"),
                        row.text("text_sv"),
                        row.text("text_en"));
            }
        }
    }

    private void sendExternalEstimates() throws IOException {
        String[] columns = {
            "study_code",
            "service_type",
            "outcome",
            "horizon_months",
            "estimate",
            "low",
            "high",
            "reference",
            "participants",
            "cohort_from",
            "cohort_to",
            "method"
        };
        try (Delivery estimates = open(Feeds.EXTERNAL_ESTIMATES, columns)) {
            for (Table.Row row : Table.read("external-estimates").rows()) {
                estimates.send(
                        row.text("study"),
                        row.text("service_type"),
                        row.text("outcome"),
                        row.text("horizon"),
                        row.text("estimate"),
                        row.text("low"),
                        row.text("high"),
                        "Keksitty esimerkki: ei todellinen tutkimus",
                        row.text("participants"),
                        row.text("cohort_from"),
                        row.text("cohort_to"),
                        "Keksitty");
            }
        }
    }
}
