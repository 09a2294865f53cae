package fi.mittava.ingest.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The true effects in this very sample: for every slice, where participants were some months after the start and where they
 * would have been without the participation, met by the same luck. Also the true mean changes of what the meter measures.
 */
final class PlantedTruth {
    static final String FILE = "planted-effects.csv";

    /** The share in each state counts those who are seen in both lives and whose month is not after the last one. */
    enum Measure {
        EMPLOYED_OPEN,
        EMPLOYED,
        IN_EDUCATION;

        boolean holds(Status status) {
            return switch (this) {
                case EMPLOYED_OPEN -> status.isOpenEmployment();
                case EMPLOYED -> status.isOpenEmployment() || status == Status.SUPPORTED;
                case IN_EDUCATION -> status == Status.STUDYING;
            };
        }
    }

    private final Map<Slice, Sum[]> effects = new TreeMap<>();
    private final Map<Slice, double[]> changes = new TreeMap<>();

    void add(LifeStory story) {
        List<Participation> participations = story.participations();
        for (int n = 0; n < participations.size(); n++) {
            Participation participation = participations.get(n);
            String type = participation.service().type().code();
            addEffect(new Slice(type, "", ""), story, n);
            for (Group group : Group.values()) {
                if (group.isIn(participation.groups())) {
                    addEffect(new Slice(type, group.code(), ""), story, n);
                }
            }
            Provider provider = participation.provider();
            if (provider != null) {
                addEffect(new Slice(type, "", provider.code()), story, n);
            }
            if (participation.hasEnded()) {
                addChange(new Slice(type, "", ""), new Feelings(story.person(), participation));
            }
        }
    }

    private void addEffect(Slice slice, LifeStory story, int n) {
        Sum[] sums = effects.computeIfAbsent(slice, key -> Sum.forHorizons());
        for (int i = 0; i < Untreated.HORIZONS.length; i++) {
            Status without = story.untreated(n).status(i);
            if (without == null) {
                continue;
            }
            int month = story.participations().get(n).startMonth() + Untreated.HORIZONS[i];
            sums[i].add(story.statusIn(month), without);
        }
    }

    private void addChange(Slice slice, Feelings feelings) {
        int dimensions = MeterDimension.values().length;
        double[] sums = changes.computeIfAbsent(slice, key -> new double[dimensions + 1]);
        for (int d = 0; d < dimensions; d++) {
            sums[d] += feelings.change(d);
        }
        sums[dimensions]++;
    }

    /** The true effect on a measure; null if nobody is seen at that horizon. */
    @Nullable
    Double effect(String serviceType, Measure measure, int horizon) {
        Sum[] sums = effects.get(new Slice(serviceType, "", ""));
        for (int i = 0; sums != null && i < sums.length; i++) {
            if (Untreated.HORIZONS[i] == horizon && sums[i].n > 0) {
                return sums[i].with(measure) - sums[i].without(measure);
            }
        }
        return null;
    }

    void write(Path folder) throws IOException {
        List<String> header = List.of(
                "service_type",
                "target_group",
                "provider_code",
                "measure",
                "horizon_months",
                "participations",
                "with_service",
                "without_service",
                "effect");
        try (CsvFile file = new CsvFile(folder.resolve(FILE), header)) {
            for (Map.Entry<Slice, Sum[]> slice : effects.entrySet()) {
                writeEffects(file, slice.getKey(), slice.getValue());
            }
            for (Map.Entry<Slice, double[]> slice : changes.entrySet()) {
                writeChanges(file, slice.getKey(), slice.getValue());
            }
        }
    }

    private static void writeEffects(CsvFile file, Slice slice, Sum[] sums) throws IOException {
        for (Measure measure : Measure.values()) {
            for (int i = 0; i < sums.length; i++) {
                if (sums[i].n == 0) {
                    continue;
                }
                double with = sums[i].with(measure);
                double without = sums[i].without(measure);
                file.write(
                        slice.serviceType(),
                        slice.targetGroup(),
                        slice.provider(),
                        measure.name().toLowerCase(Locale.ROOT),
                        String.valueOf(Untreated.HORIZONS[i]),
                        String.valueOf(sums[i].n),
                        share(with),
                        share(without),
                        share(with - without));
            }
        }
    }

    private static void writeChanges(CsvFile file, Slice slice, double[] sums) throws IOException {
        MeterDimension[] dimensions = MeterDimension.values();
        double n = sums[dimensions.length];
        for (int d = 0; d < dimensions.length; d++) {
            String measure = "change_" + dimensions[d].code();
            String ended = String.valueOf((long) n);
            file.write(slice.serviceType(), "", "", measure, "", ended, "", "", share(sums[d] / n));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** A slice of the participations; an empty field takes all. */
    private record Slice(String serviceType, String targetGroup, String provider) implements Comparable<Slice> {
        @Override
        public int compareTo(Slice other) {
            return key().compareTo(other.key());
        }

        private String key() {
            return serviceType + '|' + targetGroup + '|' + provider;
        }
    }

    /** Counts of one slice at one horizon. */
    private static final class Sum {
        private long n;
        private final Map<Measure, Long> with = new EnumMap<>(Measure.class);
        private final Map<Measure, Long> without = new EnumMap<>(Measure.class);

        private static Sum[] forHorizons() {
            Sum[] sums = new Sum[Untreated.HORIZONS.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = new Sum();
            }
            return sums;
        }

        private void add(Status treated, Status untreated) {
            if (treated == Status.GONE || untreated == Status.GONE) {
                return;
            }
            n++;
            for (Measure measure : Measure.values()) {
                with.merge(measure, measure.holds(treated) ? 1L : 0L, Long::sum);
                without.merge(measure, measure.holds(untreated) ? 1L : 0L, Long::sum);
            }
        }

        private double with(Measure measure) {
            return with.getOrDefault(measure, 0L) / (double) n;
        }

        private double without(Measure measure) {
            return without.getOrDefault(measure, 0L) / (double) n;
        }
    }
}
