package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.BALANCE;
import static fi.mittava.warehouse.generation.tables.Tables.PLACEBO;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_CHECK;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_OVERLAP;
import static fi.mittava.warehouse.generation.tables.Tables.STUDY_TYPE;

import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.EffectGate;
import fi.mittava.warehouse.study.gate.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Whether the study compared like with like: of whole service types, and of those values of personal dimensions and areas that
 * are asked for. What fewer participations than an effect takes stand behind isn't told.
 */
public final class BalanceQuery {

    private static final String PARTICIPANTS = CheckCode.TOO_FEW_PARTICIPANTS.name();

    private final GenerationReader reader;
    private final Access access;
    private final int enoughPersons;

    /** A score is made of personal attributes: a range of it is as one of their values. */
    public BalanceQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.access = access;
        this.enoughPersons = new DisclosureGate(policy, access.profile(), new DisclosureGate.Scope(true, true))
                .enoughPersons(FigureKind.COUNT);
    }

    /** Participants and peers of a service type; with a dimension those of one of its values. */
    public record Of(
            Member serviceType,
            @Nullable Dimension dimension,
            @Nullable Member value) {}

    /** One covariate; null: it can't be told. */
    public record Term(
            Of of,
            String term,
            @Nullable Double meanParticipants,
            @Nullable Double meanPeers,
            @Nullable Double meanPeersWeighted,
            @Nullable Double smdBefore,
            @Nullable Double smdAfter,
            @Nullable Double varianceRatioBefore,
            @Nullable Double varianceRatioAfter,
            @Nullable Double ksBefore,
            @Nullable Double ksAfter) {}

    /** One check of the gate. */
    public record Check(Of of, String code, @Nullable Double found, Verdict verdict) {}

    /** An effect where there can be none. */
    public record Placebo(
            Of of,
            String outcome,
            int lag,
            @Nullable Double effect,
            @Nullable Double standardError) {}

    /**
     * A range of a service type's score, in log odds of starting; shares of all participants and peers.
     *
     * @param from null: no lower end
     * @param to not included; null: no upper end
     */
    public record Bin(
            Member serviceType,
            int number,
            @Nullable Double from,
            @Nullable Double to,
            double ofParticipants,
            double ofPeers,
            double ofWeightedPeers) {}

    /** Whole service types first, then dimensions; in the order of the study. */
    public record Answer(List<Term> terms, List<Check> checks, List<Placebo> placebos, List<Bin> overlap) {}

    private record Place(int serviceType, @Nullable String dimension, int key) {}

    /**
     * What the study found.
     *
     * @param filter service types select; values of personal dimensions and areas add theirs; others have no say
     */
    public Answer answer(Map<Dimension, List<String>> filter) {
        AskedBy.check(new FigureQuestion(List.of(), List.of(), null, filter, null, List.of(), 1, 0), access.profile());
        Set<Place> told = told();
        return new Answer(
                rows(BALANCE, filter, told).map(this::term).toList(),
                rows(STUDY_CHECK, filter, told).map(this::check).toList(),
                rows(PLACEBO, filter, told).map(this::placebo).toList(),
                overlap(filter, told));
    }

    private Set<Place> told() {
        Stream<Place> whole = reader.read(sql -> sql.selectFrom(STUDY_TYPE).fetch()).stream()
                .filter(row -> row.get(STUDY_TYPE.PARTICIPATIONS) >= EffectGate.LEAST_PARTICIPANTS)
                .map(row -> whole(row.get(STUDY_TYPE.SERVICE_TYPE, Integer.class)));
        Stream<Place> parts = reader
                .read(sql -> sql.selectFrom(STUDY_CHECK)
                        .where(STUDY_CHECK.CODE.eq(PARTICIPANTS))
                        .and(STUDY_CHECK.DIMENSION.isNotNull())
                        .and(STUDY_CHECK.VALUE.ge((double) EffectGate.LEAST_PARTICIPANTS))
                        .fetch())
                .stream()
                .map(BalanceQuery::place);
        return Stream.concat(whole, parts).collect(Collectors.toSet());
    }

    private static Place whole(int serviceType) {
        return new Place(serviceType, null, 0);
    }

    private static Place place(Record row) {
        Integer key = row.get("key", Integer.class);
        return new Place(
                row.get("service_type", Integer.class), row.get("dimension", String.class), key == null ? 0 : key);
    }

    private Stream<Record> rows(Table<Record> table, Map<Dimension, List<String>> filter, Set<Place> told) {
        return reader.read(sql -> sql.selectFrom(table).fetch()).stream()
                .filter(row -> told.contains(place(row)) && isAsked(place(row), filter))
                .sorted(Comparator.comparing((Record row) -> place(row).dimension() != null));
    }

    /** Of a service type all bins or none: one that is missing would follow from the others. */
    private List<Bin> overlap(Map<Dimension, List<String>> filter, Set<Place> told) {
        Map<Integer, List<Record>> types = new TreeMap<>();
        reader.read(sql -> sql.selectFrom(STUDY_OVERLAP)
                        .orderBy(STUDY_OVERLAP.SERVICE_TYPE, STUDY_OVERLAP.BIN)
                        .fetch())
                .forEach(row -> types.computeIfAbsent(
                                row.get(STUDY_OVERLAP.SERVICE_TYPE, Integer.class), type -> new ArrayList<>())
                        .add(row));
        return types.entrySet().stream()
                .filter(type -> told.contains(whole(type.getKey())) && isAsked(whole(type.getKey()), filter))
                .filter(type ->
                        type.getValue().stream().allMatch(bin -> bin.get(STUDY_OVERLAP.PERSONS) >= enoughPersons))
                .flatMap(type -> bins(type.getKey(), type.getValue()).stream())
                .toList();
    }

    private List<Bin> bins(int serviceType, List<Record> rows) {
        Member member = reader.catalogue().members(Dimension.SERVICE_TYPE).withKey(serviceType);
        List<Bin> bins = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Record row = rows.get(at);
            bins.add(new Bin(
                    member,
                    row.get(STUDY_OVERLAP.BIN),
                    row.get(STUDY_OVERLAP.LOG_ODDS_FROM),
                    at + 1 == rows.size() ? null : rows.get(at + 1).get(STUDY_OVERLAP.LOG_ODDS_FROM),
                    row.get(STUDY_OVERLAP.SHARE_PARTICIPANTS),
                    row.get(STUDY_OVERLAP.SHARE_PEERS),
                    row.get(STUDY_OVERLAP.SHARE_PEERS_WEIGHTED)));
        }
        return bins;
    }

    private boolean isAsked(Place place, Map<Dimension, List<String>> filter) {
        List<String> types = filter.get(Dimension.SERVICE_TYPE);
        boolean isOfType = types == null || keys(Dimension.SERVICE_TYPE, types).contains(place.serviceType());
        if (!isOfType || place.dimension() == null) {
            return isOfType;
        }
        Dimension dimension = Dimension.valueOf(place.dimension());
        List<String> wanted = filter.get(dimension);
        return wanted != null
                && keys(dimension, wanted).contains(place.key())
                && access.reaches(
                        dimension,
                        reader.catalogue()
                                .members(dimension)
                                .withKey(place.key())
                                .code());
    }

    private List<Integer> keys(Dimension dimension, List<String> codes) {
        return reader.catalogue().members(dimension).keys(codes);
    }

    private Of of(Record row) {
        Place place = place(row);
        Dimension dimension = place.dimension() == null ? null : Dimension.valueOf(place.dimension());
        return new Of(
                reader.catalogue().members(Dimension.SERVICE_TYPE).withKey(place.serviceType()),
                dimension,
                dimension == null ? null : reader.catalogue().members(dimension).withKey(place.key()));
    }

    private Term term(Record row) {
        return new Term(
                of(row),
                row.get(BALANCE.TERM),
                row.get(BALANCE.MEAN_PARTICIPANTS),
                row.get(BALANCE.MEAN_PEERS),
                row.get(BALANCE.MEAN_PEERS_WEIGHTED),
                row.get(BALANCE.SMD_BEFORE),
                row.get(BALANCE.SMD_AFTER),
                row.get(BALANCE.VARIANCE_RATIO_BEFORE),
                row.get(BALANCE.VARIANCE_RATIO_AFTER),
                row.get(BALANCE.KS_BEFORE),
                row.get(BALANCE.KS_AFTER));
    }

    private Check check(Record row) {
        return new Check(
                of(row),
                row.get(STUDY_CHECK.CODE),
                row.get(STUDY_CHECK.VALUE),
                Verdict.valueOf(row.get(STUDY_CHECK.VERDICT)));
    }

    private Placebo placebo(Record row) {
        return new Placebo(
                of(row),
                row.get(PLACEBO.OUTCOME),
                row.get(PLACEBO.LAG, Integer.class),
                row.get(PLACEBO.EFFECT),
                row.get(PLACEBO.SE));
    }
}
