package fi.mittava.warehouse.contract;

import static fi.mittava.warehouse.generation.tables.Tables.EVIDENCE_MONTH;
import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.payment.EndReason;
import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.Known;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.PersonMonths;
import fi.mittava.warehouse.payment.SoftResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What a generation knows of participations that contracts pay for; all of it is known from the day of its data. */
public final class PublishedEvidence {

    /** Source of months that all registers tell together, as in every figure. */
    public static final String ALL_REGISTERS = "registers";

    private static final List<EndReason> END_REASONS = List.of(EndReason.values());
    private static final int BEFORE_START = 24;
    private static final int MOST_AT_ONCE = 10_000;
    private static final Field<String> REFERENCE = DSL.field(DSL.name("reference"), SQLDataType.VARCHAR);
    private static final Field<String> ROW = DSL.field("CAST(rowid AS VARCHAR)", SQLDataType.VARCHAR);

    private final GenerationReader reader;

    public PublishedEvidence(GenerationReader reader) {
        this.reader = reader;
    }

    /**
     * Of the persons of some contracts; what is worked out of it holds for those only. A participation's reference is its
     * participation_id.
     *
     * @param paying whose participations count, those of rivals too
     */
    public Evidence ofContracts(Collection<String> contracts, Set<String> paying) {
        Condition isOfContracts = PARTICIPATION
                .CONTRACT
                .coerce(Integer.class)
                .in(keys(paying))
                .and(PARTICIPATION.PERSON.in(DSL.select(PARTICIPATION.PERSON)
                        .from(PARTICIPATION)
                        .where(PARTICIPATION.CONTRACT.coerce(Integer.class).in(keys(contracts)))));
        return of(isOfContracts, PARTICIPATION.PARTICIPATION_ID);
    }

    /** The same contracts in parts, so that the evidence of each part is not too much for memory. */
    public List<List<String>> parts(Collection<String> contracts) {
        Map<Short, Integer> participations = reader.read(sql -> sql.select(PARTICIPATION.CONTRACT, DSL.count())
                .from(PARTICIPATION)
                .groupBy(PARTICIPATION.CONTRACT)
                .fetchMap(PARTICIPATION.CONTRACT, DSL.count()));
        List<List<String>> parts = new ArrayList<>();
        int left = 0;
        for (String contract : contracts) {
            int own = keys(List.of(contract)).stream()
                    .mapToInt(key -> participations.getOrDefault(key.shortValue(), 0))
                    .sum();
            if (parts.isEmpty() || own > left) {
                parts.add(new ArrayList<>());
                left = MOST_AT_ONCE;
            }
            parts.getLast().add(contract);
            left -= own;
        }
        return parts;
    }

    /** Of participations in contracts. A participation's reference is the number of its row. */
    public Evidence of(Condition selected) {
        return of(PARTICIPATION.CONTRACT.ne(DSL.inline((short) 0)).and(selected), ROW);
    }

    private List<Integer> keys(Collection<String> contracts) {
        return reader.catalogue().members(Dimension.CONTRACT).keys(List.copyOf(contracts));
    }

    private Evidence of(Condition selected, Field<String> reference) {
        LocalDate day = reader.info().asOf();
        List<Known<PaidParticipation>> participations = new ArrayList<>();
        List<Known<SoftResult>> results = new ArrayList<>();
        Map<Integer, MergedPaths> paths = new TreeMap<>();
        List<Known<PersonMonths>> months = new ArrayList<>();
        reader.read(sql -> {
            List<MeterResults> meters = MeterResults.all(reader.catalogue(), sql);
            rows(sql, selected, reference, meters).forEach(row -> {
                participations.add(Known.since(day, participation(row)));
                meters.forEach(meter ->
                        meter.of(row, row.get(REFERENCE)).ifPresent(result -> results.add(Known.since(day, result))));
                paths.computeIfAbsent(row.get(PARTICIPATION.PERSON), person -> new MergedPaths())
                        .add(row.get(PARTICIPATION.START_MONTH) - BEFORE_START, row.get(PARTICIPATION.PATH));
            });
            paths.forEach((person, path) -> months.add(Known.since(day, path.months(person, ALL_REGISTERS))));
            bySource(sql, selected).forEach(run -> months.add(Known.since(day, run)));
            return months;
        });
        return new Evidence(participations, months, results);
    }

    private static ResultQuery<? extends Record> rows(
            DSLContext sql, Condition selected, Field<String> reference, List<MeterResults> meters) {
        return sql.select(
                        PARTICIPATION.PERSON,
                        PARTICIPATION.CONTRACT,
                        PARTICIPATION.START_DATE,
                        PARTICIPATION.END_DATE,
                        PARTICIPATION.END_REASON,
                        PARTICIPATION.IS_END_DUE,
                        PARTICIPATION.TARGET_GROUPS,
                        PARTICIPATION.START_MONTH,
                        PARTICIPATION.PATH,
                        reference.as(REFERENCE))
                .select(meters.stream().flatMap(MeterResults::columns).toList())
                .from(PARTICIPATION)
                .where(selected);
    }

    private PaidParticipation participation(Record row) {
        int reason = row.get(PARTICIPATION.END_REASON).intValue();
        return new PaidParticipation(
                row.get(REFERENCE),
                row.get(PARTICIPATION.PERSON),
                reader.catalogue()
                        .members(Dimension.CONTRACT)
                        .withKey(row.get(PARTICIPATION.CONTRACT))
                        .code(),
                row.get(PARTICIPATION.START_DATE),
                row.get(PARTICIPATION.END_DATE),
                reason == 0 ? null : END_REASONS.get(reason - 1),
                groups(row.get(PARTICIPATION.TARGET_GROUPS)));
    }

    private List<String> groups(long bits) {
        List<String> codes = new ArrayList<>();
        for (long left = bits; left != 0; left &= left - 1) {
            codes.add(reader.catalogue()
                    .members(Dimension.TARGET_GROUP)
                    .withKey(Long.numberOfTrailingZeros(left))
                    .code());
        }
        return codes;
    }

    private static List<PersonMonths> bySource(DSLContext sql, Condition selected) {
        Map<Integer, Map<String, MergedPaths>> told = new TreeMap<>();
        sql.selectFrom(EVIDENCE_MONTH)
                .where(EVIDENCE_MONTH.PERSON.in(
                        DSL.select(PARTICIPATION.PERSON).from(PARTICIPATION).where(selected)))
                .forEach(row -> told.computeIfAbsent(row.get(EVIDENCE_MONTH.PERSON), person -> new TreeMap<>())
                        .computeIfAbsent(row.get(EVIDENCE_MONTH.SOURCE), source -> new MergedPaths())
                        .add(
                                row.get(EVIDENCE_MONTH.MONTH),
                                row.get(EVIDENCE_MONTH.BAND).toString()));
        List<PersonMonths> runs = new ArrayList<>();
        told.forEach((person, sources) -> sources.forEach((source, months) -> runs.add(months.months(person, source))));
        return runs;
    }
}
