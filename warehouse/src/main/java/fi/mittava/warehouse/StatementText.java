package fi.mittava.warehouse;

import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.payment.Claim;
import fi.mittava.warehouse.payment.StatementLine;
import fi.mittava.warehouse.statement.ContractStatement;
import fi.mittava.warehouse.statement.SealedStatement;
import fi.mittava.warehouse.statement.StatementProblem;
import fi.mittava.warehouse.statement.ToldLine;
import fi.mittava.warehouse.statement.ToldStatement;
import fi.mittava.warehouse.tabular.CsvForm;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Statements as a person reads them, and as a program does. Amounts are euros. */
final class StatementText {

    private static final JsonMapper JSON = new JsonMapper();

    private StatementText() {}

    static String table(List<ToldStatement> statements, boolean hasLines) {
        StringBuilder text = new StringBuilder(String.format(
                "%-20s %-8s %-7s %14s %14s %14s %7s %8s%n",
                "contract", "month", "state", "owed", "paid", "difference", "claims", "pending"));
        for (ToldStatement told : statements) {
            Map<String, @Nullable Object> row = row(told);
            text.append(String.format(
                    "%-20s %-8s %-7s %14s %14s %14s %7s %8s%n",
                    row.get("contract"),
                    row.get("month"),
                    row.get("state"),
                    amount(told.owed()),
                    amount(told.paid()),
                    amount(told.difference()),
                    Objects.requireNonNullElse(row.get("claims"), "-"),
                    Objects.requireNonNullElse(row.get("pending"), "-")));
            told.statement()
                    .problems()
                    .forEach(problem ->
                            text.append("  ").append(problem.message()).append(System.lineSeparator()));
            if (hasLines) {
                lines(told).forEach(line -> text.append(line(line)));
            }
        }
        return text.toString();
    }

    private static String amount(Figure figure) {
        return figure.value() == null
                ? String.valueOf(figure.reason())
                : figure.value().toPlainString();
    }

    private static String line(ToldLine told) {
        StatementLine line = told.line();
        Claim claim = line.claim();
        return String.format(
                "  %s %14s  %-18s %s%s%s%n",
                claim.key().due(),
                euros(line.amount()),
                line.reason(),
                told.price().code(),
                told.participation() != null
                        ? ", " + told.participation()
                        : told.reference() != null ? ", " + told.reference() : "",
                (line.bookedIn() == null ? "" : ", booked in " + line.bookedIn())
                        + (claim.cutBy() == null ? "" : ", cut by the cap " + claim.cutBy())
                        + ", by " + String.join(" ", claim.proof().sources()) + " of "
                        + months(claim));
    }

    static String csv(List<ToldStatement> statements) {
        return csvOf(statements.stream().map(StatementText::row).toList());
    }

    static String csvOfLines(List<ToldStatement> statements) {
        return csvOf(statements.stream()
                .flatMap(told -> lines(told).stream().map(line -> row(told.statement(), line)))
                .toList());
    }

    private static String csvOf(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return CsvForm.PLAIN.line(rows.getFirst().keySet().toArray())
                + rows.stream()
                        .map(row -> CsvForm.PLAIN.line(row.values().toArray()))
                        .collect(Collectors.joining());
    }

    static String json(List<ToldStatement> statements, boolean hasLines) {
        return JSON.writeValueAsString(statements.stream()
                        .map(told -> {
                            Map<String, @Nullable Object> row = row(told);
                            if (hasLines) {
                                row.put(
                                        "lines",
                                        lines(told).stream()
                                                .map(line -> row(told.statement(), line))
                                                .toList());
                            }
                            return row;
                        })
                        .toList())
                + System.lineSeparator();
    }

    private static List<ToldLine> lines(ToldStatement told) {
        return Objects.requireNonNullElse(told.lines(), List.of());
    }

    private static Map<String, @Nullable Object> row(ToldStatement told) {
        ContractStatement statement = told.statement();
        SealedStatement seal = statement.seal();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("contract", statement.contract());
        row.put("month", statement.month().toString());
        row.put("state", seal == null ? "DRAFT" : "SEALED");
        put(row, "owed", told.owed());
        put(row, "paid", told.paid());
        put(row, "difference", told.difference());
        put(row, "owedToDate", told.owedToDate());
        put(row, "paidToDate", told.paidToDate());
        put(row, "differenceToDate", told.differenceToDate());
        row.put("claims", told.lines() == null ? null : told.lines().size());
        row.put("pending", told.pending());
        row.put("participations", told.participations());
        row.put("asOf", statement.asOf().toString());
        row.put("generation", statement.generation());
        row.put("hash", seal == null ? null : seal.hash());
        row.put(
                "problems",
                statement.problems().stream().map(StatementProblem::message).collect(Collectors.joining("; ")));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, String name, Figure figure) {
        row.put(name, figure.value());
        row.put(name + "Reason", figure.reason());
    }

    private static Map<String, @Nullable Object> row(ContractStatement statement, ToldLine told) {
        StatementLine line = told.line();
        Claim claim = line.claim();
        YearMonth bookedIn = line.bookedIn();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("contract", statement.contract());
        row.put("month", statement.month().toString());
        row.put("participation", told.participation());
        row.put("reference", told.reference());
        row.put("version", told.price().code());
        row.put("due", claim.key().due().toString());
        row.put("units", claim.units());
        row.put("price", euros(claim.unitPrice()));
        row.put("amount", euros(line.amount()));
        row.put("owedNow", euros(claim.amount()));
        row.put("reason", line.reason().name());
        row.put("bookedIn", bookedIn == null ? null : bookedIn.toString());
        row.put("cutBy", claim.cutBy() == null ? null : claim.cutBy().name());
        row.put("sources", String.join(" ", claim.proof().sources()));
        row.put("months", months(claim));
        return row;
    }

    private static String months(Claim claim) {
        return claim.proof().months().stream().map(YearMonth::toString).collect(Collectors.joining(" "));
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
