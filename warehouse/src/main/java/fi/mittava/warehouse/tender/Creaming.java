package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.tender.Estimate.Series;
import fi.mittava.warehouse.tender.PaidEvents.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What clients would earn for a provider that does the same for each, by how probable it is that they reach what is paid for
 * without it. Only pay that doesn't hang on time, before caps.
 */
final class Creaming {

    private static final int THIRDS = 3;

    /** Something paid for, in one service type. */
    private record Kind(int serviceType, String slot) {}

    /** One compared participation with all that is paid for it. */
    private record Client(int person, double ease, List<Event> events) {}

    private final List<Event> events = new ArrayList<>();

    /** Clients of a service type side by side, the hardest first. */
    private final int[] typesFrom;

    private final int[] persons;

    /** Prices of a client side by side; {@code kinds} are numbers of what they are paid for. */
    private final int[] pricesFrom;

    private final int[] kinds;
    private final double[] prices;
    private final double[] peers;
    private final double[] decided;
    private final double[] reached;
    private final double[] effects;
    private final double[] counts;
    private final Series easy = new Series();
    private final Series hard = new Series();
    private final Series gain = new Series();

    Creaming(Cells cells, PaidEvents paid) {
        Map<Integer, List<Client>> types = types(cells, paid);
        List<Client> clients = types.values().stream().flatMap(List::stream).toList();
        clients.forEach(client -> events.addAll(client.events()));
        this.typesFrom = new int[types.size() + 1];
        int type = 0;
        for (List<Client> ofType : types.values()) {
            typesFrom[type + 1] = typesFrom[type] + ofType.size();
            type++;
        }
        this.persons = clients.stream().mapToInt(Client::person).toArray();
        this.pricesFrom = new int[clients.size() + 1];
        for (int client = 0; client < clients.size(); client++) {
            pricesFrom[client + 1] =
                    pricesFrom[client] + clients.get(client).events().size();
        }
        Map<Kind, Integer> numbers = new HashMap<>();
        this.kinds = events.stream()
                .mapToInt(event ->
                        numbers.computeIfAbsent(new Kind(event.serviceType(), event.slot()), kind -> numbers.size()))
                .toArray();
        this.prices = events.stream()
                .mapToDouble(event -> (double) event.line().price())
                .toArray();
        this.peers = events.stream()
                .mapToDouble(event -> event.isStatus() ? event.usualPeers() : 0)
                .toArray();
        this.decided =
                events.stream().mapToDouble(event -> event.isDecided() ? 1 : 0).toArray();
        this.reached =
                events.stream().mapToDouble(event -> event.isReached() ? 1 : 0).toArray();
        this.effects = new double[numbers.size()];
        this.counts = new double[numbers.size()];
    }

    private static Map<Integer, List<Client>> types(Cells cells, PaidEvents paid) {
        Map<Integer, List<Event>> byPlace = new TreeMap<>();
        paid.events().stream()
                .filter(event -> !paid.refusedTypes().contains(event.serviceType()))
                .forEach(event -> byPlace.computeIfAbsent(event.place(), place -> new ArrayList<>())
                        .add(event));
        Map<Integer, List<Client>> types = new TreeMap<>();
        byPlace.forEach((place, own) -> {
            // Whoever peers don't tell of is NaN, and who is paid for no status is, too.
            double ease = own.stream()
                    .filter(Event::isStatus)
                    .mapToDouble(Event::usualPeers)
                    .average()
                    .orElse(Double.NaN);
            if (!Double.isNaN(ease)) {
                types.computeIfAbsent(own.getFirst().serviceType(), type -> new ArrayList<>())
                        .add(new Client(cells.person(place), ease, own));
            }
        });
        types.values().forEach(clients -> clients.sort(Comparator.comparingDouble(Client::ease)));
        return types;
    }

    /** Of the clients that are compared with each other. */
    List<Event> events() {
        return events;
    }

    void add(int draw, int[] copies) {
        findEffects(copies);
        double easyPay = 0;
        double hardPay = 0;
        double all = 0;
        for (int type = 0; type + 1 < typesFrom.length; type++) {
            double count = 0;
            for (int client = typesFrom[type]; client < typesFrom[type + 1]; client++) {
                count += copies[persons[client]];
            }
            double third = count / THIRDS;
            double before = 0;
            for (int client = typesFrom[type]; client < typesFrom[type + 1]; client++) {
                double after = before + copies[persons[client]];
                double inHard = overlap(before, after, 0, third);
                double inEasy = overlap(before, after, count - third, count);
                if (inHard + inEasy > 0) {
                    double pay = pay(client) * THIRDS;
                    hardPay += inHard * pay;
                    easyPay += inEasy * pay;
                }
                before = after;
            }
            all += count;
        }
        easy.put(draw, easyPay / all);
        hard.put(draw, hardPay / all);
        gain.put(draw, (easyPay - hardPay) / all);
    }

    private static double overlap(double from, double to, double first, double last) {
        return Math.max(0, Math.min(to, last) - Math.max(from, first));
    }

    /** By kind, of those decided: the share who reached it less what peers say of them. */
    private void findEffects(int[] copies) {
        Arrays.fill(effects, 0);
        Arrays.fill(counts, 0);
        for (int client = 0; client < persons.length; client++) {
            int times = copies[persons[client]];
            for (int price = pricesFrom[client]; times > 0 && price < pricesFrom[client + 1]; price++) {
                double weight = times * decided[price];
                counts[kinds[price]] += weight;
                effects[kinds[price]] += weight * (reached[price] - peers[price]);
            }
        }
        for (int kind = 0; kind < effects.length; kind++) {
            effects[kind] = counts[kind] == 0 ? 0 : effects[kind] / counts[kind];
        }
    }

    /** Price × probability: peers' and the service type's mean effect, the same for all; without peers the type's mean share. */
    private double pay(int client) {
        double pay = 0;
        for (int price = pricesFrom[client]; price < pricesFrom[client + 1]; price++) {
            pay += prices[price] * Math.clamp(peers[price] + effects[kinds[price]], 0.0, 1.0);
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
