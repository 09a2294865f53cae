package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Feeds;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Payments and budgets, told once all participations are known. */
final class MoneyFeeds implements Closeable {
    private static final double CORRECTIONS = 0.02;

    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Draws region;
    private final Delivery payments;
    private final Delivery budgets;

    MoneyFeeds(Path folder, Timeline timeline, Catalogue catalogue, Draws region) {
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.region = region;
        payments = Delivery.withMistakes(
                Feeds.PAYMENTS,
                folder,
                timeline,
                region,
                "contract_code",
                "service_code",
                "area_code",
                "month",
                "kind",
                "amount_eur");
        budgets = Delivery.careful(Feeds.BUDGETS, folder, timeline, "area_code", "service_code", "year", "amount_eur");
    }

    List<Delivery> deliveries() {
        return List.of(payments, budgets);
    }

    void send(Spending spending) throws IOException {
        for (Contract contract : catalogue.contracts()) {
            for (int month = 0; month < timeline.months(); month++) {
                if (contract.runsIn(timeline.yearMonth(month))) {
                    pay(contract, month, "fixed", contract.fixedPrice());
                }
            }
        }
        for (Map.Entry<Spending.Key, Integer> started : spending.starts().entrySet()) {
            Contract contract = contract(started.getKey());
            pay(contract, started.getKey().time(), "output", started.getValue() * contract.outputPrice());
            correct(contract, started.getKey().time());
        }
        for (Map.Entry<Spending.Key, Integer> employed : spending.employed().entrySet()) {
            Contract contract = contract(employed.getKey());
            pay(contract, employed.getKey().time(), "outcome", employed.getValue() * contract.outcomePrice());
        }
        for (Map.Entry<Spending.Key, Double> paid : spending.serviceEuros().entrySet()) {
            payService(paid.getKey(), paid.getValue());
        }
        for (Map.Entry<Spending.Key, Double> year : spending.yearEuros().entrySet()) {
            budget(year.getKey(), year.getValue());
        }
    }

    private Contract contract(Spending.Key key) {
        return catalogue.contracts().get(key.index());
    }

    private void pay(Contract contract, int month, String kind, double euros) throws IOException {
        payments.send(contract.code(), "", "", timeline.text(month), kind, Euros.text(euros));
    }

    /** Now and then a participation turns out not to be payable, a month later. */
    private void correct(Contract contract, int month) throws IOException {
        boolean isCorrected = region.uniform(Chance.PAY, month, contract.index()) < CORRECTIONS;
        if (isCorrected && month + 1 < timeline.months()) {
            pay(contract, month + 1, "correction", -contract.outputPrice());
        }
    }

    private void payService(Spending.Key key, double euros) throws IOException {
        Service service = catalogue.services().get(key.index());
        String kind = service.type().isSupport() ? "subsidy" : "staff";
        // Staff is paid whether or not a group is full.
        double factor =
                service.type().isSupport() ? 1 : 0.9 + 0.3 * region.uniform(Chance.PAY, key.time(), key.index() + 1000);
        payments.send(
                "",
                service.code(),
                catalogue.areas().get(key.area()).code(),
                timeline.text(key.time()),
                kind,
                Euros.text(Math.rint(euros * factor)));
    }

    private void budget(Spending.Key key, double euros) throws IOException {
        double factor = 0.85 + 0.35 * region.uniform(Chance.PAY, key.time(), key.index() * 16 + key.area());
        budgets.send(
                catalogue.areas().get(key.area()).code(),
                catalogue.services().get(key.index()).code(),
                String.valueOf(key.time()),
                Euros.text(Math.ceil(euros * factor / 1000) * 1000));
    }

    @Override
    public void close() throws IOException {
        payments.close();
        budgets.close();
    }
}
