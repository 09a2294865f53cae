package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.tender.Estimate.Series;
import fi.mittava.warehouse.tender.PaidEvents.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What clients would earn for a provider that does the same for each, by how probable it is that they reach what is paid for
 * without it. Only pay that doesn't hang on time, before caps.
 */
final class Creaming {

    private static final int THIRDS = 3;

    /** Something paid for, in one service type. */
    private record Kind(int serviceType, String slot) {}

    /** One price of one client; {@code kind} is the number of what it is paid for. */
    private record Paid(int kind, double price, double peers, boolean isDecided, boolean isReached) {}

    /** One compared participation with all that is paid for it. */
    private record Client(int person, double ease, List<Paid> paid) {}

    /** Of those decided: how many, how many of them reached it, and what peers say of them together. */
    private static final class Sum {
        private double count;
        private double reached;
        private double peers;
    }

    private final int kinds;
    private final Map<Integer, List<Client>> types = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Series easy = new Series();
    private final Series hard = new Series();
    private final Series gain = new Series();

    Creaming(Cells cells, PaidEvents paid) {
        Map<Kind, Integer> kinds = new HashMap<>();
        Map<Integer, List<Event>> byPlace = new TreeMap<>();
        paid.events().stream()
                .filter(event -> !paid.refusedTypes().contains(event.serviceType()))
                .forEach(event -> byPlace.computeIfAbsent(event.place(), place -> new ArrayList<>())
                        .add(event));
        byPlace.forEach((place, own) -> {
            // Whoever peers don't tell of is NaN, and who is paid for no status is, too.
            double ease = own.stream()
                    .filter(Event::isStatus)
                    .mapToDouble(Event::usualPeers)
                    .average()
                    .orElse(Double.NaN);
            if (!Double.isNaN(ease)) {
                types.computeIfAbsent(own.getFirst().serviceType(), type -> new ArrayList<>())
                        .add(new Client(
                                cells.person(place),
                                ease,
                                own.stream()
                                        .map(event -> new Paid(
                                                kinds.computeIfAbsent(
                                                        new Kind(event.serviceType(), event.slot()),
                                                        kind -> kinds.size()),
                                                event.line().price(),
                                                event.isStatus() ? event.usualPeers() : 0,
                                                event.isDecided(),
                                                event.isReached()))
                                        .toList()));
                events.addAll(own);
            }
        });
        this.kinds = kinds.size();
        types.values().forEach(clients -> clients.sort(Comparator.comparingDouble(Client::ease)));
    }

    /** Of the clients that are compared with each other. */
    List<Event> events() {
        return events;
    }

    void add(int draw, int[] copies) {
        Sum[] sums = sums(copies);
        double easyPay = 0;
        double hardPay = 0;
        double all = 0;
        for (List<Client> clients : types.values()) {
            double count = clients.stream()
                    .mapToDouble(client -> copies[client.person()])
                    .sum();
            if (count > 0) {
                double third = count / THIRDS;
                double before = 0;
                double hardSum = 0;
                double easySum = 0;
                for (Client client : clients) {
                    double times = copies[client.person()];
                    double inHard = overlap(before, before + times, 0, third);
                    double inEasy = overlap(before, before + times, count - third, count);
                    if (inHard + inEasy > 0) {
                        double pay = pay(client, sums);
                        hardSum += inHard * pay;
                        easySum += inEasy * pay;
                    }
                    before += times;
                }
                hardPay += count * hardSum / third;
                easyPay += count * easySum / third;
                all += count;
            }
        }
        easy.put(draw, easyPay / all);
        hard.put(draw, hardPay / all);
        gain.put(draw, (easyPay - hardPay) / all);
    }

    private static double overlap(double from, double to, double first, double last) {
        return Math.max(0, Math.min(to, last) - Math.max(from, first));
    }

    private Sum[] sums(int[] copies) {
        Sum[] sums = Stream.generate(Sum::new).limit(kinds).toArray(Sum[]::new);
        for (List<Client> clients : types.values()) {
            for (Client client : clients) {
                int times = copies[client.person()];
                for (Paid paid : client.paid()) {
                    if (paid.isDecided()) {
                        Sum sum = sums[paid.kind()];
                        sum.count += times;
                        sum.reached += paid.isReached() ? times : 0;
                        sum.peers += times * paid.peers();
                    }
                }
            }
        }
        return sums;
    }

    /** Price × probability: peers' and the service type's mean effect, the same for all; without peers the type's mean share. */
    private static double pay(Client client, Sum[] sums) {
        double pay = 0;
        for (Paid paid : client.paid()) {
            Sum sum = sums[paid.kind()];
            double effect = sum.count == 0 ? 0 : (sum.reached - sum.peers) / sum.count;
            pay += paid.price() * Math.clamp(paid.peers() + effect, 0.0, 1.0);
        }
        return pay;
    }

    /** Cents a client, as are the others. */
    Estimate easy() {
        return easy.estimate();
    }

    Estimate hard() {
        return hard.estimate();
    }

    Estimate gain() {
        return gain.estimate();
    }
}
