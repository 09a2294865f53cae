package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.DrawnClaims.DrawnClaim;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.tender.Estimate.Series;
import fi.mittava.warehouse.tender.PaidEvents.Event;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How much of the pay for outcomes would have been due without the service. Peers' chance moves all that they say together, so
 * that the interval is never too narrow for it.
 */
final class PaidAnyway {

    private final List<Event> events;
    private final int[] persons;
    private final double[] prices;
    private final double[] reachedPrices;
    private final double[] peers;
    private final double[] errors;
    private final int[] comparable;
    private final SplittableRandom random;
    private final Series share = new Series();
    private final Series cost = new Series();
    private final Series compared = new Series();

    PaidAnyway(Cells cells, PaidEvents paid, List<DrawnClaim> claims, long seed) {
        this.events = paid.events().stream()
                .filter(event -> event.isStatus() && event.isDecided() && !Double.isNaN(event.peers()))
                .toList();
        this.persons =
                events.stream().mapToInt(event -> cells.person(event.place())).toArray();
        this.prices = events.stream()
                .mapToDouble(event -> (double) event.line().price())
                .toArray();
        this.reachedPrices = events.stream()
                .mapToDouble(event -> event.isReached() ? (double) event.line().price() : 0)
                .toArray();
        this.peers = events.stream().mapToDouble(Event::peers).toArray();
        this.errors = events.stream().mapToDouble(Event::error).toArray();
        this.comparable = IntStream.range(0, claims.size())
                .filter(place -> {
                    PaidParticipation participation = claims.get(place).participation();
                    return participation != null
                            && paid.isComparable(
                                    participation, claims.get(place).line());
                })
                .toArray();
        this.random = new SplittableRandom(seed);
    }

    List<Event> events() {
        return events;
    }

    /** @param amounts of the claims */
    void add(int draw, int[] copies, long[] amounts) {
        double noise = draw == Resample.ALL ? 0 : random.nextGaussian();
        double anyway = 0;
        double reached = 0;
        for (int event = 0; event < persons.length; event++) {
            int times = copies[persons[event]];
            if (times > 0) {
                anyway += times * prices[event] * (peers[event] + noise * errors[event]);
                reached += times * reachedPrices[event];
            }
        }
        double pay = 0;
        for (int claim : comparable) {
            pay += amounts[claim];
        }
        double part = reached == 0 ? Double.NaN : Math.max(0, anyway / reached);
        share.put(draw, part);
        cost.put(draw, part * pay);
        compared.put(draw, pay);
    }

    /** NaN if none of those compared reached what is paid for. */
    Estimate share() {
        return share.estimate();
    }

    /** Cents. */
    Estimate cost() {
        return cost.estimate();
    }

    /** Cents of the pay that {@link #cost()} is part of. */
    Estimate compared() {
        return compared.estimate();
    }
}
