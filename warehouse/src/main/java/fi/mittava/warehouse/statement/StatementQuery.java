package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.contract.PublishedEvidence;
import fi.mittava.warehouse.contract.PublishedPayments;
import fi.mittava.warehouse.contract.PublishedTerms;
import fi.mittava.warehouse.generation.Contract;
import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Entitlements;
import fi.mittava.warehouse.payment.Evidence;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.statement.ContractStatement.Owed;
import fi.mittava.warehouse.statement.ContractStatement.Paid;
import fi.mittava.workspace.CommandFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Statements of contracts: sealed ones as they are, the next one of each from what a generation knows. */
public final class StatementQuery {

    private final GenerationReader reader;
    private final SealedStatements sealed;

    public StatementQuery(GenerationReader reader, SealedStatements sealed) {
        this.reader = reader;
        this.sealed = sealed;
    }

    /** Those that have prices, or had when a statement was sealed, by code. */
    public List<Contract> contracts() {
        Set<String> priced = PublishedTerms.of(reader).all().keySet();
        return reader.catalogue().contracts(null).stream()
                .filter(contract -> priced.contains(contract.code()) || sealed.has(contract.code()))
                .toList();
    }

    /** What one of them pays for; empty: nothing any more. */
    public Optional<Terms> terms(String contract) {
        return Optional.ofNullable(PublishedTerms.of(reader).all().get(contract));
    }

    /** What is wrong with them; empty: they are in order. */
    public List<TermsProblem> faults(String contract) {
        return SoundTerms.of(reader).faulty().getOrDefault(contract, List.of());
    }

    /** The last month that is over. */
    public YearMonth lastMonth() {
        LocalDate asOf = reader.info().asOf();
        YearMonth month = YearMonth.from(asOf);
        return asOf.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    /** The statement of one of {@link #contracts()}, not after the month of the data. */
    public ContractStatement of(String contract, YearMonth month) {
        return of(List.of(contract), month).getFirst();
    }

    /** Those of several, one each in their order. */
    public List<ContractStatement> of(List<String> contracts, YearMonth month) {
        List<ContractStatement> statements = new ArrayList<>();
        for (List<String> part : new PublishedEvidence(reader).parts(contracts)) {
            Map<String, SealedContract> before = new HashMap<>();
            Map<String, StatementProblem> broken = new HashMap<>();
            for (String contract : part) {
                try {
                    before.put(contract, sealed.of(contract));
                } catch (SealBroken failure) {
                    broken.put(contract, StatementProblem.of(failure));
                }
            }
            OwedNow known = owedNow(part, before.values());
            for (String contract : part) {
                SealedContract own = before.get(contract);
                Paid paid = paid(contract, month);
                statements.add(
                        own == null
                                ? refused(
                                        contract,
                                        month,
                                        paid,
                                        Optional.ofNullable(broken.get(contract)).stream()
                                                .toList())
                                : own.of(month)
                                        .map(seal -> sealed(own, seal, paid, known))
                                        .orElseGet(() -> draft(own, contract, month, paid, known)));
            }
        }
        return statements;
    }

    /**
     * Seals a contract's statements to a month, as they stand: of every month since the one sealed last. The caller holds the
     * writer lock.
     *
     * @throws CommandFailure if there is no number, the month isn't over, or it or a later one is sealed
     */
    public List<SealedStatement> seal(String contract, YearMonth month, Instant now) {
        if (month.isAfter(lastMonth())) {
            throw new CommandFailure("the statement of " + contract + " for " + month
                    + " can't be sealed: the month isn't over on the day of the newest data, "
                    + reader.info().asOf());
        }
        List<SealedStatement> all = new ArrayList<>();
        YearMonth next = firstUnsealed(contract, month);
        do {
            all.add(sealOne(contract, next, now));
            next = next.plusMonths(1);
        } while (!next.isAfter(month));
        return all;
    }

    /** That after the one sealed last, else the first in which something is due or the contract runs; no later than the month. */
    private YearMonth firstUnsealed(String contract, YearMonth month) {
        SealedContract before = sealed.of(contract);
        YearMonth first =
                before.last().map(last -> last.month().plusMonths(1)).orElseGet(() -> firstDue(contract, month));
        return first.isAfter(month) ? month : first;
    }

    private YearMonth firstDue(String contract, YearMonth month) {
        return Optional.ofNullable(SoundTerms.of(reader).sound().get(contract))
                .map(terms -> Stream.concat(
                                Stream.of(YearMonth.from(terms.start())),
                                owedNow(List.of(contract), List.of()).owed().claims().stream()
                                        .map(Claim::key)
                                        .filter(key -> key.contract().equals(contract))
                                        .map(ClaimKey::due))
                        .min(Comparator.naturalOrder())
                        .orElse(month))
                .orElse(month);
    }

    private SealedStatement sealOne(String contract, YearMonth month, Instant now) {
        ContractStatement statement = of(contract, month);
        Owed owed = statement.owed();
        if (owed == null) {
            throw new CommandFailure("the statement of " + contract + " for " + month + " can't be sealed: "
                    + statement.problems().getFirst().message());
        }
        return sealed.seal(owed.statement(), owed.terms(), reader.info().number(), reader.checksum(), now);
    }

    private ContractStatement refused(String contract, YearMonth month, Paid paid, List<StatementProblem> problems) {
        return new ContractStatement(
                contract, month, reader.info().asOf(), reader.info().number(), null, null, paid, problems);
    }

    private Paid paid(String contract, YearMonth month) {
        boolean isKnown =
                reader.info().feeds().stream().anyMatch(feed -> feed.feed().equals("payments") && feed.rows() > 0);
        SortedMap<YearMonth, Long> paid = PublishedPayments.of(reader, contract);
        return new Paid(
                isKnown,
                paid.getOrDefault(month, 0L),
                paid.headMap(month.plusMonths(1)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private OwedNow owedNow(List<String> contracts, Collection<SealedContract> before) {
        SortedMap<String, Terms> sound = SoundTerms.of(reader).sound();
        Evidence evidence = new PublishedEvidence(reader).ofContracts(contracts, sound.keySet());
        return new OwedNow(
                Entitlements.of(
                        List.copyOf(sound.values()),
                        evidence,
                        reader.info().asOf(),
                        before.stream().flatMap(each -> each.settled().stream()).toList()),
                evidence);
    }

    private ContractStatement draft(SealedContract before, String contract, YearMonth month, Paid paid, OwedNow known) {
        List<StatementProblem> problems = problems(before, contract, month);
        if (!problems.isEmpty()) {
            return refused(contract, month, paid, problems);
        }
        List<Statement> booked = bookedBefore(before, contract, month, known);
        Statement statement = awaiting(Statement.of(contract, month, known.owed(), booked));
        return new ContractStatement(
                contract,
                month,
                reader.info().asOf(),
                reader.info().number(),
                null,
                owed(
                        before,
                        booked,
                        statement,
                        Objects.requireNonNull(SoundTerms.of(reader).sound().get(contract)),
                        statement.pending().size(),
                        known.persons(contract, month)),
                paid,
                List.of());
    }

    /** With what should be known by its month only, or in the latest one what can't be told when. */
    private Statement awaiting(Statement statement) {
        YearMonth month = statement.month();
        boolean isLatest = !month.isBefore(lastMonth());
        return new Statement(
                statement.contract(),
                month,
                statement.asOf(),
                statement.lines(),
                statement.pending().stream()
                        .filter(pending -> {
                            YearMonth knowable = pending.knowable();
                            return knowable == null ? isLatest : !knowable.isAfter(month);
                        })
                        .toList(),
                statement.participations());
    }

    /** Months that nobody has sealed yet have drafts of their own, which are booked as they stand. */
    private static List<Statement> bookedBefore(
            SealedContract before, String contract, YearMonth month, OwedNow known) {
        List<Statement> booked = new ArrayList<>(before.booked());
        YearMonth draft = month.minusMonths(1);
        if (booked.isEmpty() || booked.getLast().month().isBefore(draft)) {
            booked.add(Statement.of(contract, draft, known.owed(), booked));
        }
        return booked;
    }

    private List<StatementProblem> problems(SealedContract before, String contract, YearMonth month) {
        List<StatementProblem> problems = new ArrayList<>();
        SoundTerms terms = SoundTerms.of(reader);
        faults(contract).stream().map(StatementProblem::of).forEach(problems::add);
        if (problems.isEmpty() && !terms.sound().containsKey(contract)) {
            problems.add(new StatementProblem(
                    StatementProblem.Rule.TERMS_IN_ORDER,
                    contract,
                    contract + " has no prices any more: send them again, with the days to which they were valid"));
        }
        if (!before.statements().isEmpty() && sealed.isRemovalUnderWay()) {
            problems.add(new StatementProblem(
                    StatementProblem.Rule.REMOVAL_COMPLETE,
                    contract,
                    "records of persons are being removed: ask again when `./mittava refresh` has ended"));
        }
        before.last()
                .map(SealedStatement::month)
                .filter(last -> last.isAfter(month))
                .ifPresent(last -> problems.add(new StatementProblem(
                        StatementProblem.Rule.AFTER_LAST_SEALED,
                        contract,
                        contract + " has no statement for " + month + ": what was due then is in the sealed one for "
                                + before.statements().stream()
                                        .map(SealedStatement::month)
                                        .filter(later -> later.isAfter(month))
                                        .findFirst()
                                        .orElse(last))));
        return problems;
    }

    private ContractStatement sealed(SealedContract all, SealedStatement seal, Paid paid, OwedNow known) {
        int place = all.statements().indexOf(seal);
        List<Statement> booked = all.booked();
        return new ContractStatement(
                seal.contract(),
                seal.month(),
                seal.asOf(),
                seal.generation(),
                seal,
                owed(
                        new SealedContract(all.statements().subList(0, place), all.participations()),
                        booked.subList(0, place),
                        booked.get(place),
                        seal.terms(),
                        seal.pending(),
                        // Who stood behind it is told by what is known now: nothing else is kept of persons.
                        known.persons(seal.contract(), seal.month())),
                paid,
                List.of());
    }

    private static Owed owed(
            SealedContract before,
            List<Statement> booked,
            Statement statement,
            Terms terms,
            int pending,
            Map<ClaimKey, Integer> shown) {
        Map<ClaimKey, Claim> claims = new HashMap<>();
        Stream.concat(booked.stream(), Stream.of(statement))
                .flatMap(each -> each.lines().stream())
                .map(StatementLine::claim)
                .forEach(claim -> claims.put(claim.key(), claim));
        claims.values().removeIf(claim -> claim.amount() == 0);
        return new Owed(
                statement,
                terms,
                SealedContract.byParticipation(before.participations()),
                statement.total() + booked.stream().mapToLong(Statement::total).sum(),
                Set.copyOf(claims.keySet()),
                pending,
                shown);
    }
}
