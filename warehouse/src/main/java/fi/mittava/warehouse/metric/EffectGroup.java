package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.study.slice.SliceEffect;
import fi.mittava.warehouse.study.slice.SliceSums;
import fi.mittava.warehouse.study.slice.SliceSums.PersonProducts;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the statement found of one group: a row a service type, of which the sums over persons are all alike. */
final class EffectGroup {

    private static final double CONFIDENCE = 0.95;

    private final List<Record> rows;
    private final List<EffectAsked> asked;
    private final List<Integer> columns;
    private final EffectModels models;

    EffectGroup(List<Record> rows, List<EffectAsked> asked, List<Integer> columns, EffectModels models) {
        this.rows = rows;
        this.asked = asked;
        this.columns = columns;
        this.models = models;
    }

    /** Participations observed, whose effect is told. */
    long participations(int effect) {
        return whole("n" + effect);
    }

    /** Keys of the service types that have such participations. */
    List<Integer> serviceTypes(int effect) {
        return rows.stream()
                .filter(row -> counted(row, effect) > 0)
                .map(row -> row.get("service_type", Integer.class))
                .toList();
    }

    /** Whether all of its service types lack an effect for that reason. */
    boolean isWithout(int effect, String reason) {
        return rows.stream()
                .allMatch(
                        row -> reason.equals(models.reason(row.get("service_type", Integer.class), asked.get(effect))));
    }

    /** The share of participations that would have been used, had they had peers. */
    double shareWithoutPeers(int effect) {
        Long without = rows.getFirst().get("without_peers", Long.class);
        double left = without == null ? 0 : without;
        return left / (left + Math.max(participations(effect), 1));
    }

    /** Of at least one participation. */
    SliceEffect effect(int effect) {
        return SliceEffect.of(sums(effect), peersVariance(effect), CONFIDENCE);
    }

    private SliceSums sums(int effect) {
        return new SliceSums(
                participations(effect),
                whole("m" + effect),
                real("sy" + effect),
                real("se" + effect),
                new PersonProducts(
                        product(effect, 0),
                        product(effect, 1),
                        product(effect, 2),
                        product(effect, 3),
                        product(effect, 4),
                        product(effect, 5)));
    }

    /**
     * Several service types have peers in common, in what measure nobody knows: their noise is added up as if it were all
     * the same, so that the interval is never too narrow for it.
     */
    private double peersVariance(int effect) {
        double error = 0;
        for (Record row : rows) {
            long n = counted(row, effect);
            int type = row.get("service_type", Integer.class);
            if (n > 0 && models.model(type, asked.get(effect)) != null) {
                double variance = models.variance(type, asked.get(effect)).squareOf(means(row, effect));
                error += (double) n / participations(effect) * Math.sqrt(variance);
            }
        }
        return error * error;
    }

    /** The peers that stand behind, as so many of equal weight; null: not told. */
    @Nullable
    Double effectivePeers(int effect) {
        double inverse = 0;
        for (Record row : rows) {
            long n = counted(row, effect);
            EffectModels.Type type = Objects.requireNonNull(models.type(row.get("service_type", Integer.class)));
            if (n > 0 && type.weight() == null) {
                return null;
            }
            if (n > 0) {
                double share = (double) n / participations(effect);
                inverse += share * share * Objects.requireNonNull(type.weight()).squareOf(means(row, effect));
            }
        }
        return 1 / inverse;
    }

    private static boolean isSeen(long seen, int effect) {
        return (seen >> effect & 1) == 1;
    }

    /** Participations of a service type that are observed. */
    private static long counted(Record row, int effect) {
        Long[] seen = row.get("seen", Long[].class);
        Long[] counts = row.get("counts", Long[].class);
        return IntStream.range(0, seen.length)
                .filter(part -> isSeen(seen[part], effect))
                .mapToLong(part -> counts[part])
                .sum();
    }

    private double[] means(Record row, int effect) {
        EffectTerms terms =
                Objects.requireNonNull(Objects.requireNonNull(models.type(row.get("service_type", Integer.class)))
                        .terms());
        EffectTerms.Means means = terms.new Means(counted(row, effect));
        double[] sums = sums(row, effect);
        for (int index = 0; index < terms.columns().size(); index++) {
            means.addSum(index, sums[columns.indexOf(terms.columns().get(index))]);
        }
        Long[] kinds = row.get("level_kinds", Long[].class);
        Long[] levels = row.get("levels", Long[].class);
        Long[] seen = row.get("level_seen", Long[].class);
        Long[] counts = row.get("level_counts", Long[].class);
        for (int place = 0; place < kinds.length; place++) {
            if (isSeen(seen[place], effect)) {
                addLevel(means, kinds[place].intValue(), levels[place].intValue(), counts[place]);
            }
        }
        return means.values();
    }

    private double[] sums(Record row, int effect) {
        Long[] seen = row.get("seen", Long[].class);
        Double[] ofParts = row.get("sums", Double[].class);
        double[] sums = new double[columns.size()];
        for (int part = 0; part < seen.length; part++) {
            for (int column = 0; column < sums.length && isSeen(seen[part], effect); column++) {
                Double sum = ofParts[part * sums.length + column];
                sums[column] += sum == null ? 0 : sum;
            }
        }
        return sums;
    }

    private static void addLevel(EffectTerms.Means means, int kind, int level, long count) {
        switch (kind) {
            case 0 -> means.addLevel("month", level, count);
            case 1 -> {
                means.addLevel("area", level % EffectTerms.QUARTERS, count);
                means.addLevel("area_quarter", level, count);
            }
            default -> {
                means.addLevel("bracket", level / 2, count);
                means.addLevel("in_service", level % 2, count);
            }
        }
    }

    /** Sums over persons of products of their cost in euros; see {@link CostPerEffect}. */
    CostPerEffect.Sums costs(int effect) {
        return new CostPerEffect.Sums(
                whole("nc"),
                real("sc"),
                real("sc2"),
                real("scnc"),
                real("nc2"),
                product(effect, 6),
                product(effect, 7),
                product(effect, 8),
                product(effect, 9));
    }

    private double product(int effect, int product) {
        return real("p" + effect + "_" + product);
    }

    private long whole(String column) {
        return rows.getFirst().get(column, Long.class);
    }

    private double real(String column) {
        return rows.getFirst().get(column, Double.class);
    }
}
