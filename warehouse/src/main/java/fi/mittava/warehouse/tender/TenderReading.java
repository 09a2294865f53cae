package fi.mittava.warehouse.tender;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.contract.PublishedEvidence;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.metric.Selection;
import fi.mittava.warehouse.payment.PaidMetric;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What a generation knows of contracts of the past, to try terms on. */
final class TenderReading {

    private static final Field<String> REFERENCE = DSL.field("CAST(rowid AS VARCHAR)", SQLDataType.VARCHAR);
    private static final int STUDIED = 1;

    /** Of the study's months the first is the 24th before the start. */
    private static final int START = 25;

    private static final Map<PaidMetric, Field<?>> PEERS = Map.of(
            PaidMetric.EMPLOYED_OPEN, PARTICIPATION.COUNTERFACTUAL_EMPLOYED_OPEN,
            PaidMetric.EMPLOYED, PARTICIPATION.COUNTERFACTUAL_EMPLOYED,
            PaidMetric.IN_EDUCATION, PARTICIPATION.COUNTERFACTUAL_IN_EDUCATION);

    private final GenerationReader reader;
    private final Condition selected;

    TenderReading(GenerationReader reader, Access access, TenderQuestion question) {
        this.reader = reader;
        this.selected = Selection.of(question.filter(), question.period(), access, reader.catalogue())
                .and(PARTICIPATION.CONTRACT.ne(DSL.inline((short) 0)));
    }

    /** Refused before anything large is read. */
    void requireFew() {
        Record counted = Objects.requireNonNull(
                reader.read(sql -> sql.select(DSL.count(), DSL.countDistinct(PARTICIPATION.CONTRACT))
                        .from(PARTICIPATION)
                        .where(selected)
                        .fetchOne()));
        TenderRules.requireFew(counted.get(0, Long.class), counted.get(1, Long.class));
    }

    /** @param statuses that sheets pay for */
    TenderCase read(Set<PaidMetric> statuses) {
        Map<String, Studied> studied = new HashMap<>();
        Map<Integer, Long> keys = new HashMap<>();
        Set<String> contracts = new TreeSet<>();
        Map<PaidMetric, Field<Double[]>> peers = new EnumMap<>(PaidMetric.class);
        statuses.forEach(status -> peers.put(
                status,
                DSL.field(
                                "CAST({0}[{1}:{2}] AS DOUBLE[])",
                                SQLDataType.DOUBLE.array(),
                                Objects.requireNonNull(PEERS.get(status)),
                                DSL.inline(START),
                                DSL.inline(START + PaidEvents.FARTHEST))
                        .as(status.name())));
        reader.read(sql -> {
            sql.select(
                            REFERENCE.as("reference"),
                            PARTICIPATION.PERSON,
                            PARTICIPATION.RECORD_KEY,
                            PARTICIPATION.CONTRACT,
                            PARTICIPATION.START_MONTH,
                            PARTICIPATION.SERVICE_TYPE,
                            PARTICIPATION.STUDY)
                    .select(peers.values())
                    .from(PARTICIPATION)
                    .where(selected)
                    .forEach(row -> {
                        String contract = reader.catalogue()
                                .members(Dimension.CONTRACT)
                                .withKey(row.get(PARTICIPATION.CONTRACT))
                                .code();
                        contracts.add(contract);
                        keys.merge(row.get(PARTICIPATION.PERSON), key(row, contract), Long::sum);
                        studied.put(row.get("reference", String.class), studied(row, peers));
                    });
            return studied;
        });
        return new TenderCase(
                contracts.stream().map(this::contract).toList(),
                new PublishedEvidence(reader).of(selected),
                reader.info().asOf(),
                studied,
                keys,
                // The same persons are drawn alike, by whichever question they are found.
                keys.values().stream().mapToLong(Long::longValue).sum());
    }

    /** What stays the same in every generation, mixed so that a person's participations add up in any order. */
    private static long key(Record row, String contract) {
        long key = row.get(PARTICIPATION.RECORD_KEY).longValue() * 1_000_003
                + contract.hashCode() * 31L
                + row.get(PARTICIPATION.START_MONTH);
        long mixed = (key ^ key >>> 29) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static Studied studied(Record row, Map<PaidMetric, Field<Double[]>> peers) {
        Map<PaidMetric, float[]> told = new EnumMap<>(PaidMetric.class);
        if (row.get(PARTICIPATION.STUDY).intValue() == STUDIED) {
            peers.forEach((status, field) -> {
                Double @Nullable [] months = row.get(field);
                if (months != null) {
                    told.put(status, months(months));
                }
            });
        }
        return new Studied(row.get(PARTICIPATION.SERVICE_TYPE).intValue(), told);
    }

    private static float[] months(@Nullable Double[] told) {
        float[] months = new float[told.length];
        for (int month = 0; month < told.length; month++) {
            Double probability = told[month];
            months[month] = probability == null ? Float.NaN : probability.floatValue();
        }
        return months;
    }

    private PastContract contract(String code) {
        return catalogue(code)
                .map(contract -> new PastContract(
                        code,
                        contract.provider() == null ? "" : contract.provider().code(),
                        contract.from(),
                        contract.to()))
                .orElseGet(() -> new PastContract(code, "", null, null));
    }

    private Optional<Contract> catalogue(String code) {
        return reader.catalogue().contracts(code).stream()
                .filter(contract -> contract.code().equals(code))
                .findFirst();
    }

    /** By contract, the first day on which somebody started. */
    static Map<String, LocalDate> firstStarts(TenderCase tender) {
        Map<String, LocalDate> first = new TreeMap<>();
        tender.evidence()
                .participations(tender.asOf())
                .forEach(participation -> first.merge(
                        participation.contract(),
                        participation.start(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }
}
