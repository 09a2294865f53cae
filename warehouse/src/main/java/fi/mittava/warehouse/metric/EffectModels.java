package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.EFFECT_MODEL;
import static fi.mittava.warehouse.generation.tables.Tables.EFFECT_VARIANCE;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_CHECK;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_TERM;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_TYPE;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_WEIGHT;

import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.slice.UpperTriangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What a generation's study found of its service types, kept while the generation is open: all of it from the first question
 * on, but for variances, which are read as they are needed. Safe for many threads.
 */
final class EffectModels {

    /** A variance of 300 terms takes 360 kB. */
    private static final int MOST_KEPT = 256;

    private final GenerationReader reader;
    private final Map<Integer, Type> types = new TreeMap<>();
    private final List<Check> checks;
    private final Map<Key, EffectModel> models;
    private final Map<Key, String> reasons;
    private final LastAsked<Key, UpperTriangle> variances = new LastAsked<>(MOST_KEPT);

    private record Key(int serviceType, EffectAsked asked) {}

    /**
     * A service type.
     *
     * @param reason why it wasn't estimated; null: it was
     * @param terms null if it wasn't
     * @param weight what slices' effective number of peers follows from; null: not told
     */
    record Type(
            int key,
            @Nullable String reason,
            int peers,
            @Nullable EffectTerms terms,
            @Nullable UpperTriangle weight) {}

    /**
     * A check of a service type, or of one value of a dimension.
     *
     * @param dimension null: of the whole service type
     */
    record Check(
            int serviceType,
            @Nullable String dimension,
            @Nullable Integer key,
            String code,
            @Nullable Double value,
            Verdict verdict) {}

    private EffectModels(GenerationReader reader) {
        this.reader = reader;
        this.models = reader.read(EffectModels::models);
        this.reasons = reader.read(EffectModels::reasons);
        this.checks = reader.read(sql -> sql.selectFrom(STUDY_CHECK).fetch(EffectModels::check));
        Map<Integer, List<Record>> terms = new TreeMap<>();
        reader.read(sql -> sql.selectFrom(STUDY_TERM)
                        .where(STUDY_TERM.POSITION.isNotNull())
                        .orderBy(STUDY_TERM.SERVICE_TYPE, STUDY_TERM.POSITION)
                        .fetch())
                .forEach(row -> terms.computeIfAbsent(
                                row.get(STUDY_TERM.SERVICE_TYPE, Integer.class), type -> new ArrayList<>())
                        .add(row));
        Map<Integer, UpperTriangle> weights = new TreeMap<>();
        reader.read(sql -> sql.selectFrom(STUDY_WEIGHT).fetch())
                .forEach(row -> weights.put(
                        row.get(STUDY_WEIGHT.SERVICE_TYPE, Integer.class), triangle(row.get(STUDY_WEIGHT.FACTOR))));
        reader.read(sql -> sql.selectFrom(STUDY_TYPE).fetch()).forEach(row -> {
            int key = row.get(STUDY_TYPE.SERVICE_TYPE, Integer.class);
            List<Record> own = terms.get(key);
            types.put(
                    key,
                    new Type(
                            key,
                            row.get(STUDY_TYPE.REASON),
                            row.get(STUDY_TYPE.PEER_PERSONS),
                            own == null ? null : EffectTerms.of(own),
                            weights.get(key)));
        });
    }

    static EffectModels of(GenerationReader reader) {
        return reader.kept(EffectModels.class, EffectModels::new);
    }

    private static Check check(Record row) {
        return new Check(
                row.get(STUDY_CHECK.SERVICE_TYPE, Integer.class),
                row.get(STUDY_CHECK.DIMENSION),
                row.get(STUDY_CHECK.KEY),
                row.get(STUDY_CHECK.CODE),
                row.get(STUDY_CHECK.VALUE),
                Verdict.valueOf(row.get(STUDY_CHECK.VERDICT)));
    }

    private static UpperTriangle triangle(Double[] values) {
        int size = (int) Math.round((Math.sqrt(8.0 * values.length + 1) - 1) / 2);
        return new UpperTriangle(
                size, Arrays.stream(values).mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<Key, EffectModel> models(DSLContext sql) {
        Map<Key, EffectModel> models = new HashMap<>();
        List<Field<?>> fields = new ArrayList<>(List.of(EFFECT_MODEL.fields()));
        fields.remove(EFFECT_MODEL.GAMMA);
        sql.select(fields)
                .from(EFFECT_MODEL)
                .where(EFFECT_MODEL.EFFECT.isNotNull())
                .fetch()
                .forEach(row -> models.put(key(row), new EffectModel(row)));
        return models;
    }

    private static Map<Key, String> reasons(DSLContext sql) {
        return sql.select(EFFECT_MODEL.SERVICE_TYPE, EFFECT_MODEL.OUTCOME, EFFECT_MODEL.HORIZON, EFFECT_MODEL.REASON)
                .from(EFFECT_MODEL)
                .where(EFFECT_MODEL.REASON.isNotNull())
                .fetchMap(EffectModels::key, row -> row.get(EFFECT_MODEL.REASON));
    }

    private static Key key(Record row) {
        return new Key(
                row.get(EFFECT_MODEL.SERVICE_TYPE, Integer.class),
                new EffectAsked(Outcome.valueOf(row.get(EFFECT_MODEL.OUTCOME)), row.get(EFFECT_MODEL.HORIZON)));
    }

    /** By key, ascending. */
    List<Type> types() {
        return List.copyOf(types.values());
    }

    @Nullable
    Type type(int key) {
        return types.get(key);
    }

    /** Of a service type as a whole, or of one value of a dimension. */
    List<Check> checks(int serviceType, @Nullable String dimension, @Nullable Integer key) {
        return checks.stream()
                .filter(check -> check.serviceType() == serviceType
                        && Objects.equals(check.dimension(), dimension)
                        && (dimension == null || Objects.equals(check.key(), key)))
                .toList();
    }

    /** Null where the type wasn't estimated at that month. */
    @Nullable
    EffectModel model(int serviceType, EffectAsked asked) {
        return models.get(new Key(serviceType, asked));
    }

    /** Why the type wasn't estimated at that month; null: it was, or nothing is known of that month. */
    @Nullable
    String reason(int serviceType, EffectAsked asked) {
        return reasons.get(new Key(serviceType, asked));
    }

    /** U of a model: what the peers' noise adds to the variance of a slice's effect is ‖U z̄‖². */
    UpperTriangle variance(int serviceType, EffectAsked asked) {
        return variances.get(new Key(serviceType, asked), () -> read(serviceType, asked));
    }

    private UpperTriangle read(int serviceType, EffectAsked asked) {
        return triangle(reader.read(sql -> sql
                .select(EFFECT_VARIANCE.UPPER)
                .from(EFFECT_VARIANCE)
                .where(EFFECT_VARIANCE.SERVICE_TYPE.coerce(SQLDataType.INTEGER).eq(serviceType))
                .and(EFFECT_VARIANCE.OUTCOME.eq(asked.outcome().name()))
                .and(EFFECT_VARIANCE.HORIZON.eq((byte) asked.horizon()))
                .orderBy(EFFECT_VARIANCE.POSITION)
                .fetch(row -> row.value1())
                .stream()
                .flatMap(Arrays::stream)
                .toArray(Double[]::new)));
    }
}
