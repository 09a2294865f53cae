package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.Noise;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Record;
import org.jooq.Result;

/** How many participations are in each band in one month; of how many persons is told of all places together. */
final class BandMonth {

    static final BandMonth EMPTY = new BandMonth();

    private final Map<Band, Long> counts = new EnumMap<>(Band.class);
    private final Map<Band, Long> keys = new EnumMap<>(Band.class);
    private final Map<Band, Long> persons = new EnumMap<>(Band.class);
    private int newest;

    private BandMonth() {}

    static Map<Integer, BandMonth> read(Result<Record> cells) {
        Map<Integer, BandMonth> months = new HashMap<>();
        for (Record cell : cells) {
            months.computeIfAbsent(cell.get(BandSlices.MONTH), month -> new BandMonth())
                    .add(cell);
        }
        return months;
    }

    private void add(Record cell) {
        Band band = Band.of(cell.get(BandSlices.BAND));
        counts.put(band, cell.get(BandSlices.PARTICIPATIONS));
        keys.put(band, cell.get(BandSlices.KEYS));
        persons.put(band.isPlace() ? Band.OPEN_FULL_TIME : band, cell.get(BandSlices.PERSONS));
        if (band.isPlace()) {
            newest = Math.max(newest, cell.get(BandSlices.NEWEST));
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    long count(Band band) {
        return counts.getOrDefault(band, 0L);
    }

    /** The count as it is told. */
    long told(Band band, Noise noise) {
        return noise.of(count(band), keys.getOrDefault(band, 0L));
    }

    /** What the bands add up to as they are told. */
    long toldInPlaces(Noise noise) {
        return counts.keySet().stream()
                .filter(Band::isPlace)
                .mapToLong(band -> told(band, noise))
                .sum();
    }

    long inPlaces() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isPlace())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Of a place: in all places together. */
    long persons(Band band) {
        return persons.getOrDefault(band.isPlace() ? Band.OPEN_FULL_TIME : band, 0L);
    }

    /** The newest anchor's month among those who are in a place. */
    int newest() {
        return newest;
    }
}
