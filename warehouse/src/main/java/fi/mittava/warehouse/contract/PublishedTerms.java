package fi.mittava.warehouse.contract;

import static fi.mittava.warehouse.generation.tables.Tables.CONTRACT;
import static fi.mittava.warehouse.generation.tables.Tables.CONTRACT_TERM;
import static fi.mittava.warehouse.generation.tables.Tables.PROVIDER;

import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Anchor;
import fi.mittava.warehouse.payment.Caps;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.payment.TermsRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a generation's contracts.
 *
 * @param all by contract, sound or not
 * @param sound by contract: numbers come of them
 * @param faulty by contract: what is wrong with them, so that none comes of any
 */
public record PublishedTerms(
        SortedMap<String, Terms> all, SortedMap<String, Terms> sound, SortedMap<String, List<TermsProblem>> faulty) {

    public PublishedTerms {
        all = Collections.unmodifiableSortedMap(all);
        sound = Collections.unmodifiableSortedMap(sound);
        faulty = Collections.unmodifiableSortedMap(faulty);
    }

    /** Of contracts that have prices. */
    public static PublishedTerms of(GenerationReader reader) {
        return reader.kept(PublishedTerms.class, PublishedTerms::read);
    }

    private static PublishedTerms read(GenerationReader reader) {
        SortedMap<String, Terms> terms = new TreeMap<>();
        SortedMap<String, List<TermsProblem>> faulty = new TreeMap<>();
        reader.read(sql -> {
            Map<Integer, List<TermLine>> lines = lines(sql, reader.info().defaultInstrument());
            sql.select(CONTRACT.fields())
                    .select(PROVIDER.CODE)
                    .from(CONTRACT)
                    .leftJoin(PROVIDER)
                    .on(PROVIDER.KEY.eq(CONTRACT.PROVIDER_KEY))
                    .where(CONTRACT.KEY.in(lines.keySet()))
                    .forEach(row -> terms.put(
                            row.get(CONTRACT.CODE),
                            terms(row, Objects.requireNonNull(lines.get(row.get(CONTRACT.KEY))))));
            return terms;
        });
        terms.values().forEach(each -> {
            List<TermsProblem> problems = TermsRules.check(List.of(each));
            if (!problems.isEmpty()) {
                faulty.put(each.contract(), problems);
            }
        });
        SortedMap<String, Terms> sound = new TreeMap<>(terms);
        sound.keySet().removeAll(faulty.keySet());
        return new PublishedTerms(terms, sound, faulty);
    }

    private static Terms terms(Record row, List<TermLine> lines) {
        LocalDate start = row.get(CONTRACT.START_DATE);
        return new Terms(
                row.get(CONTRACT.CODE),
                Objects.requireNonNullElse(row.get(PROVIDER.CODE), ""),
                // Of a contract that only others name no more is known than when its prices begin.
                start == null
                        ? lines.stream()
                                .map(TermLine::validFrom)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()
                        : start,
                row.get(CONTRACT.END_DATE),
                lines,
                new Caps(
                        row.get(CONTRACT.CAP_PERSON_CENTS),
                        row.get(CONTRACT.CAP_MONTH_CENTS),
                        row.get(CONTRACT.CAP_CENTS),
                        row.get(CONTRACT.FLOOR_MONTH_CENTS)));
    }

    private static Map<Integer, List<TermLine>> lines(DSLContext sql, String defaultInstrument) {
        Map<Integer, List<TermLine>> lines = new HashMap<>();
        sql.selectFrom(CONTRACT_TERM)
                .orderBy(
                        CONTRACT_TERM.CONTRACT,
                        CONTRACT_TERM.COMPONENT,
                        CONTRACT_TERM.METRIC,
                        CONTRACT_TERM.HORIZON_MONTHS,
                        CONTRACT_TERM.TARGET_GROUP,
                        CONTRACT_TERM.VALID_FROM)
                .forEach(row -> lines.computeIfAbsent(row.get(CONTRACT_TERM.CONTRACT), key -> new ArrayList<>())
                        .add(line(row, defaultInstrument)));
        return lines;
    }

    private static TermLine line(Record row, String defaultInstrument) {
        Component component = Component.valueOf(row.get(CONTRACT_TERM.COMPONENT).toUpperCase(Locale.ROOT));
        String name = row.get(CONTRACT_TERM.METRIC);
        PaidMetric metric = PaidMetrics.named(component, name);
        boolean isStatus = metric != null && metric.isStatus();
        return new TermLine(
                component,
                metric == null ? String.valueOf(name) : metric.name(),
                isStatus ? Anchor.valueOf(row.get(CONTRACT_TERM.ANCHOR).toUpperCase(Locale.ROOT)) : null,
                row.get(CONTRACT_TERM.HORIZON_MONTHS),
                row.get(CONTRACT_TERM.SUSTAIN_MONTHS),
                row.get(CONTRACT_TERM.GAP_MONTHS),
                row.get(CONTRACT_TERM.PRICE_CENTS),
                row.get(CONTRACT_TERM.VALID_FROM),
                row.get(CONTRACT_TERM.VALID_TO),
                row.get(CONTRACT_TERM.TARGET_GROUP),
                row.get(CONTRACT_TERM.CAP_CENTS),
                row.get(CONTRACT_TERM.CAP_PERSON_CENTS),
                source(metric, row.get(CONTRACT_TERM.EVIDENCE_SOURCE), defaultInstrument),
                row.get(CONTRACT_TERM.LEAST_RESPONSE_RATE));
    }

    private static @Nullable String source(
            @Nullable PaidMetric metric, @Nullable String named, String defaultInstrument) {
        if (named != null || metric == null) {
            return named;
        }
        if (metric == PaidMetric.RELIABLE_CHANGE) {
            return defaultInstrument;
        }
        return metric.isStatus() ? PublishedEvidence.ALL_REGISTERS : null;
    }
}
