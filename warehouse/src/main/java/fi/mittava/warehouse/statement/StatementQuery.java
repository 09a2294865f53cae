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
import fi.mittava.warehouse.payment.PaidParticipation;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        Paid paid = paid(contract, month);
        try {
            SealedContract before = sealed.of(contract);
            return before.of(month)
                    .map(seal -> sealed(before, seal, paid))
                    .orElseGet(() -> draft(before, contract, month, paid));
        } catch (SealBroken broken) {
            return refused(contract, month, paid, List.of(StatementProblem.of(broken)));
        }
    }

    /**
     * Seals a contract's statement as it stands. The caller holds the writer lock.
     *
     * @throws CommandFailure if there is no number, the month isn't over, or it or a later one is sealed
     */
    public SealedStatement seal(String contract, YearMonth month, Instant now) {
        if (month.isAfter(lastMonth())) {
            throw new CommandFailure("the statement of " + contract + " for " + month
                    + " can't be sealed: the month isn't" + " over on the day of the newest data, "
                    + reader.info().asOf());
        }
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

    private ContractStatement draft(SealedContract before, String contract, YearMonth month, Paid paid) {
        List<StatementProblem> problems = problems(before, contract, month);
        if (!problems.isEmpty()) {
            return refused(contract, month, paid, problems);
        }
        SoundTerms terms = SoundTerms.of(reader);
        Evidence evidence = evidence(contract);
        Entitlements now = Entitlements.of(
                List.copyOf(terms.sound().values()), evidence, reader.info().asOf(), before.settled());
        List<Statement> booked = before.booked();
        Statement statement = Statement.of(contract, month, now, booked);
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
                        Objects.requireNonNull(terms.sound().get(contract)),
                        statement.pending().size(),
                        shown(now, evidence, contract, month)),
                paid,
                List.of());
    }

    private Evidence evidence(String contract) {
        return new PublishedEvidence(reader)
                .ofContract(contract, SoundTerms.of(reader).sound().keySet());
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

    private ContractStatement sealed(SealedContract all, SealedStatement seal, Paid paid) {
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
                        shownNow(seal)),
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
                shown,
                before.last().map(last -> last.month().plusMonths(1)).orElse(YearMonth.from(terms.start())));
    }

    /** Who stood behind a sealed statement is told by what is known now: nothing else is kept of persons. */
    private Map<ClaimKey, Integer> shownNow(SealedStatement seal) {
        SoundTerms terms = SoundTerms.of(reader);
        if (!terms.sound().containsKey(seal.contract())) {
            return Map.of();
        }
        Evidence evidence = evidence(seal.contract());
        Entitlements now = Entitlements.of(
                List.copyOf(terms.sound().values()), evidence, reader.info().asOf());
        return shown(now, evidence, seal.contract(), seal.month());
    }

    private static Map<ClaimKey, Integer> shown(Entitlements now, Evidence evidence, String contract, YearMonth month) {
        Map<String, Integer> persons = new HashMap<>();
        evidence.participations().forEach(known -> {
            PaidParticipation participation = known.fact();
            persons.put(participation.reference(), participation.person());
        });
        Set<ClaimKey> keys = new HashSet<>(now.lost());
        keys.addAll(now.missed());
        now.claims().forEach(claim -> keys.add(claim.key()));
        Map<ClaimKey, Integer> shown = new HashMap<>();
        keys.stream()
                .filter(key -> key.contract().equals(contract) && !key.due().isAfter(month))
                .forEach(key -> {
                    @Nullable Integer person = persons.get(key.participation());
                    if (person != null) {
                        shown.put(key, person);
                    }
                });
        return shown;
    }
}
