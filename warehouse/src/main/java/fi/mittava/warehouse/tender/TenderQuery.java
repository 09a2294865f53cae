package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.contract.PublishedEvidence;
import fi.mittava.warehouse.contract.PublishedTerms;
import fi.mittava.warehouse.disclosure.DisclosureGate;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.disclosure.Unguarded;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.metric.Access;
import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.PaidMetric;
import fi.mittava.warehouse.payment.PaidParticipation;
import fi.mittava.warehouse.payment.TermLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.payment.TermsRules;
import fi.mittava.warehouse.statement.StatementAccess;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Term sheets tried on the contracts of a generation. */
public final class TenderQuery {

    /** One at a time: what it takes in memory isn't taken by several at once. */
    private static final Semaphore TURN = new Semaphore(1, true);

    private static final String NO_PARTICIPATIONS = "NO_PARTICIPATIONS";
    private static final String NO_TERMS = "NO_TERMS";

    private final GenerationReader reader;
    private final DisclosurePolicy policy;
    private final Access access;
    private final StatementAccess seen;

    /**
     * Of an asker.
     *
     * @throws fi.mittava.warehouse.metric.QuestionRefused if it is no manager
     */
    public TenderQuery(GenerationReader reader, DisclosurePolicy policy, Access access) {
        this.reader = reader;
        this.policy = policy;
        this.access = access;
        this.seen = new StatementAccess(access, "a tender simulation");
    }

    /**
     * Sheet by sheet.
     *
     * @throws fi.mittava.warehouse.metric.QuestionRefused if the question is too large or makes no sense
     */
    public TenderAnswer answer(TenderQuestion question) {
        TenderRules.check(question);
        TURN.acquireUninterruptibly();
        try {
            return inTurn(question);
        } finally {
            TURN.release();
        }
    }

    private TenderAnswer inTurn(TenderQuestion question) {
        TenderReading reading = new TenderReading(reader, access, question);
        reading.requireFew();
        PublishedTerms published = PublishedTerms.of(reader);
        TenderCase tender = reading.read(statuses(question, published));
        List<PaidParticipation> participations = tender.evidence().participations(tender.asOf());
        StudyGate study = new StudyOfTypes(
                reader,
                policy,
                access,
                question,
                tender.contracts().stream().map(PastContract::code).toList());
        Tried tried = new Tried(question, tender, published, study);
        return new TenderAnswer(
                question.period(),
                tender.contracts().size(),
                gate(false)
                        .pass(new Unguarded(
                                FigureKind.COUNT,
                                TenderFigures.count(participations.size()),
                                participations.size(),
                                participations.stream()
                                        .mapToInt(PaidParticipation::person)
                                        .distinct()
                                        .count(),
                                null,
                                List.of())),
                question.sheets().stream().map(tried::sheet).toList());
    }

    private DisclosureGate gate(boolean isPersonal) {
        return new DisclosureGate(policy, access.profile(), new DisclosureGate.Scope(isPersonal, false));
    }

    private static Set<PaidMetric> statuses(TenderQuestion question, PublishedTerms published) {
        Set<PaidMetric> statuses = new HashSet<>();
        for (TermSheet sheet : question.sheets()) {
            sheet.lines().forEach(line -> statuses.add(line.metric()));
            if (sheet.isOwn()) {
                published.sound().values().stream()
                        .flatMap(terms -> terms.lines().stream())
                        .map(TermLine::paid)
                        .forEach(statuses::add);
            }
        }
        return statuses.stream().filter(PaidMetric::isStatus).collect(Collectors.toSet());
    }

    /** Contracts that the asker named, and may know of, without a participation among those asked about. */
    private List<Member> empty(TenderQuestion question, TenderCase tender) {
        List<String> named = question.filter().getOrDefault(Dimension.CONTRACT, List.of());
        Set<String> there = tender.contracts().stream().map(PastContract::code).collect(Collectors.toSet());
        return reader.catalogue().contracts(null).stream()
                .filter(contract -> named.contains(contract.code()) && !there.contains(contract.code()))
                .filter(seen::sees)
                .map(contract -> member(Dimension.CONTRACT, contract.code()))
                .toList();
    }

    private Member member(Dimension dimension, String code) {
        return reader.catalogue()
                .members(dimension)
                .withKey(reader.catalogue()
                        .members(dimension)
                        .keys(List.of(code))
                        .getFirst());
    }

    /** One question's sheets, in turn. */
    private final class Tried {

        private final TenderQuestion question;
        private final TenderCase tender;
        private final PublishedTerms published;
        private final StudyGate study;
        private final Map<String, LocalDate> firstStarts;

        Tried(TenderQuestion question, TenderCase tender, PublishedTerms published, StudyGate study) {
            this.question = question;
            this.tender = tender;
            this.published = published;
            this.study = study;
            this.firstStarts = TenderReading.firstStarts(tender);
        }

        TenderAnswer.Sheet sheet(TermSheet sheet) {
            return sheet.isOwn() ? own(sheet) : common(sheet);
        }

        private TenderAnswer.Sheet common(TermSheet sheet) {
            Set<String> groups = reader.catalogue().members(Dimension.TARGET_GROUP).all().stream()
                    .map(Member::code)
                    .collect(Collectors.toSet());
            List<TermsProblem> problems = SheetRules.check(sheet, groups);
            if (!problems.isEmpty()) {
                return without(sheet, problems, FigureStatus.NOT_APPLICABLE, "TERMS_REFUSED");
            }
            List<Terms> terms = tender.contracts().stream()
                    .map(contract -> sheet.of(contract, firstStarts.getOrDefault(contract.code(), tender.asOf())))
                    .toList();
            return told(sheet, terms, tender);
        }

        private TenderAnswer.Sheet own(TermSheet sheet) {
            Set<String> whole = reader.catalogue().contracts(null).stream()
                    .filter(seen::sees)
                    .map(Contract::code)
                    .collect(Collectors.toSet());
            List<TermsProblem> problems = new ArrayList<>();
            List<Terms> terms = new ArrayList<>();
            tender.contracts().stream()
                    .map(PastContract::code)
                    .filter(whole::contains)
                    .forEach(code -> {
                        problems.addAll(published.faulty().getOrDefault(code, List.of()));
                        Terms sound = published.sound().get(code);
                        if (sound != null) {
                            terms.add(sound);
                        }
                    });
            TenderCase withTerms = within(terms);
            if (problems.isEmpty()) {
                problems.addAll(SheetRules.anonymous(TermsRules.check(terms, withTerms.evidence(), withTerms.asOf())));
            }
            if (!problems.isEmpty()) {
                return without(sheet, problems, FigureStatus.NOT_APPLICABLE, "TERMS_REFUSED");
            }
            return terms.isEmpty() && !tender.contracts().isEmpty()
                    ? without(sheet, List.of(), FigureStatus.NOT_APPLICABLE, NO_TERMS)
                    : told(sheet, terms, withTerms);
        }

        private TenderCase within(List<Terms> terms) {
            Set<String> codes = terms.stream().map(Terms::contract).collect(Collectors.toSet());
            return tender.within(codes);
        }

        private TenderAnswer.Sheet told(TermSheet sheet, List<Terms> terms, TenderCase of) {
            if (of.contracts().isEmpty()) {
                return without(sheet, List.of(), FigureStatus.NOT_APPLICABLE, NO_PARTICIPATIONS);
            }
            requireFewClaims(sheet, terms, of);
            SimulatedSheet simulated = new TenderSimulation(of, study).of(terms);
            boolean isByGroup =
                    terms.stream().flatMap(each -> each.lines().stream()).anyMatch(line -> line.targetGroup() != null);
            TenderFigures figures = new TenderFigures(simulated, gate(isByGroup), gate(true));
            List<Figure> deadweight = figures.deadweight();
            return new TenderAnswer.Sheet(
                    sheet.name(),
                    List.of(),
                    figures.total(),
                    figures.costPerParticipation(),
                    components(simulated, figures),
                    groups(figures),
                    contracts(figures),
                    figures.creaming(),
                    deadweight.getFirst(),
                    deadweight.get(1),
                    deadweight.getLast(),
                    uncompared(simulated),
                    figures.pendingOutcomes().orElse(null));
        }

        private List<TenderAnswer.Part> components(SimulatedSheet simulated, TenderFigures figures) {
            List<TenderAnswer.Part> parts = new ArrayList<>();
            for (Component component : simulated.components().keySet()) {
                List<Figure> told = figures.component(component);
                parts.add(new TenderAnswer.Part(component, told.getFirst(), told.getLast()));
            }
            return parts;
        }

        private List<TenderAnswer.Group> groups(TenderFigures figures) {
            List<TenderAnswer.Group> groups = new ArrayList<>();
            figures.targetGroups()
                    .forEach((code, told) -> groups.add(new TenderAnswer.Group(
                            member(Dimension.TARGET_GROUP, code), told.getFirst(), told.get(1), told.getLast())));
            return groups;
        }

        /** Those with figures, then those asked for by name that have none. */
        private List<TenderAnswer.OfContract> contracts(TenderFigures figures) {
            Map<String, TenderAnswer.OfContract> rows = new TreeMap<>();
            Map<String, List<Figure>> told = figures.contracts();
            told.forEach((code, of) -> rows.put(
                    code, new TenderAnswer.OfContract(member(Dimension.CONTRACT, code), of.getFirst(), of.get(1))));
            emptyRows().forEach(row -> rows.put(row.contract().code(), row));
            return List.copyOf(rows.values());
        }

        private List<TenderAnswer.OfContract> emptyRows() {
            Figure none = TenderFigures.absent(FigureStatus.NOT_APPLICABLE, NO_PARTICIPATIONS, 0);
            return empty(question, tender).stream()
                    .map(contract -> new TenderAnswer.OfContract(contract, TenderFigures.count(0), none))
                    .toList();
        }

        private List<TenderAnswer.Uncompared> uncompared(SimulatedSheet simulated) {
            return simulated.notCompared().stream()
                    .map(each -> new TenderAnswer.Uncompared(
                            each.serviceType() == null
                                    ? null
                                    : reader.catalogue()
                                            .members(Dimension.SERVICE_TYPE)
                                            .withKey(each.serviceType()),
                            each.metric(),
                            each.reason()))
                    .toList();
        }

        private TenderAnswer.Sheet without(
                TermSheet sheet, List<TermsProblem> problems, FigureStatus status, String reason) {
            Figure none = TenderFigures.absent(status, reason, 0);
            return new TenderAnswer.Sheet(
                    sheet.name(),
                    List.copyOf(problems),
                    none,
                    none,
                    List.of(),
                    List.of(),
                    problems.isEmpty() && reason.equals(NO_PARTICIPATIONS) ? emptyRows() : List.of(),
                    new TenderAnswer.Creaming(none, none, none),
                    none,
                    none,
                    none,
                    List.of(),
                    null);
        }

        /** Each participation may earn each thing once, and what is paid by time once a month. */
        private void requireFewClaims(TermSheet sheet, List<Terms> terms, TenderCase of) {
            Map<String, List<PaidMetric>> paid = new HashMap<>();
            terms.forEach(each -> paid.put(
                    each.contract(),
                    each.slots().values().stream()
                            .map(slot -> slot.getFirst().paid())
                            .filter(metric -> metric.component() != Component.FIXED)
                            .toList()));
            long claims = 0;
            for (PaidParticipation participation : of.evidence().participations(of.asOf())) {
                LocalDate end = participation.end();
                long months = 1
                        + Math.max(
                                0,
                                ChronoUnit.MONTHS.between(
                                        participation.startMonth().atDay(1), end == null ? of.asOf() : end));
                for (PaidMetric metric : paid.getOrDefault(participation.contract(), List.of())) {
                    claims += LineCounts.isOfTime(metric) ? months : 1;
                }
            }
            TenderRules.requireFewClaims(sheet.name(), claims);
        }
    }

    /** Sources that a sheet's prices rest on, as in terms that name none. */
    public static @Nullable String source(PaidMetric metric, GenerationReader reader) {
        if (metric == PaidMetric.RELIABLE_CHANGE) {
            return reader.info().defaultInstrument();
        }
        return metric.isStatus() ? PublishedEvidence.ALL_REGISTERS : null;
    }
}
