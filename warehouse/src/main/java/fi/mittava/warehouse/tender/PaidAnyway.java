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

    private final Cells cells;
    private final List<Event> events;
    private final int[] comparable;
    private final SplittableRandom random;
    private final Series share = new Series();
    private final Series cost = new Series();
    private final Series compared = new Series();

    PaidAnyway(Cells cells, PaidEvents paid, List<DrawnClaim> claims, long seed) {
        this.cells = cells;
        this.events = paid.events().stream()
                .filter(event -> event.isStatus() && event.isDecided() && !Double.isNaN(event.peers()))
                .toList();
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
        for (Event event : events) {
            int times = copies[cells.person(event.place())];
            if (times > 0) {
                double price = (double) times * event.line().price();
                anyway += price * (event.peers() + noise * event.error());
                reached += event.isReached() ? price : 0;
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
