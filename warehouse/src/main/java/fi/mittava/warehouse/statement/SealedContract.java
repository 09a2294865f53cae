package fi.mittava.warehouse.statement;

import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.ClaimKey;
import fi.mittava.warehouse.payment.Statement;
import fi.mittava.warehouse.payment.StatementLine;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was sealed for one contract, verified.
 *
 * @param statements by month
 * @param participations those that the warehouse still knows, by reference
 */
public record SealedContract(List<SealedStatement> statements, Map<String, String> participations) {

    /** No code of a sender has a blank in it. */
    private static final String SETTLED = "settled ";

    static final SealedContract NONE = new SealedContract(List.of(), Map.of());

    public SealedContract {
        statements = List.copyOf(statements);
        participations = Map.copyOf(participations);
    }

    public Optional<SealedStatement> last() {
        return statements.isEmpty() ? Optional.empty() : Optional.of(statements.getLast());
    }

    public Optional<SealedStatement> of(YearMonth month) {
        return statements.stream()
                .filter(statement -> statement.month().equals(month))
                .findFirst();
    }

    /** As the engine books on them: claims name participations by their ids, those no longer known by what no id can be. */
    public List<Statement> booked() {
        return statements.stream().map(statement -> statement.named(this::name)).toList();
    }

    /** What stays paid whatever becomes known: the last of each claim whose participation is no longer known. */
    public List<Claim> settled() {
        Map<ClaimKey, Claim> settled = new TreeMap<>();
        booked().stream()
                .flatMap(statement -> statement.lines().stream())
                .map(StatementLine::claim)
                .filter(claim -> isSettled(claim.key().participation()))
                .forEach(claim -> settled.put(claim.key(), claim));
        return List.copyOf(settled.values());
    }

    static boolean isSettled(String participation) {
        return participation.startsWith(SETTLED);
    }

    private String name(String reference) {
        return participations.getOrDefault(reference, SETTLED + reference);
    }

    /** References for the participations of these lines, beside those that there are. */
    Map<String, String> withReferencesFor(List<StatementLine> lines) {
        Map<String, String> references = new TreeMap<>(participations);
        Map<String, String> known = byParticipation(references);
        int[] last = {lastReference()};
        lines.stream()
                .map(line -> line.claim().key().participation())
                .filter(participation -> !participation.isEmpty() && !isSettled(participation))
                .forEach(participation -> known.computeIfAbsent(participation, missing -> {
                    String reference = "R%06d".formatted(++last[0]);
                    references.put(reference, missing);
                    return reference;
                }));
        return references;
    }

    /** Of participations, ids to references. */
    static Map<String, String> byParticipation(Map<String, String> references) {
        Map<String, String> byParticipation = new HashMap<>();
        references.forEach((reference, participation) -> byParticipation.put(participation, reference));
        return byParticipation;
    }

    static String reference(Map<String, String> byParticipation, String participation) {
        return isSettled(participation)
                ? participation.substring(SETTLED.length())
                : Objects.requireNonNull(byParticipation.get(participation));
    }

    /** One that was taken out is never given again. */
    private int lastReference() {
        return Stream.concat(
                        participations.keySet().stream(),
                        statements.stream()
                                .flatMap(statement -> statement.lines().stream())
                                .map(line -> line.claim().key().participation())
                                .filter(reference -> !reference.isEmpty()))
                .mapToInt(reference -> Integer.parseInt(reference.substring(1)))
                .max()
                .orElse(0);
    }
}
