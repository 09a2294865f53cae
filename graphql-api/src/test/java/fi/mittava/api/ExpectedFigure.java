package fi.mittava.api;

import fi.mittava.api.ServeProcess.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row of {@code expected-figures.csv}: a figure worked out by hand, and who sees it at the default thresholds. */
record ExpectedFigure(
        Slice slice,
        String group,
        String metric,
        @Nullable Integer horizon,
        String anchor,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        int n,
        String status,
        @Nullable String reason,
        boolean isShownToManager,
        boolean isShownToViewer) {

    /** Half a unit of the file's last decimal, rounded up. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    /** What a question selects and how it groups: the first four columns, as they stand in the file. */
    record Slice(String groupBy, String grain, String filter, String period) {}

    static List<ExpectedFigure> read(Path file) {
        return lines(file).stream().skip(1).map(line -> of(line.split(",", -1))).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ExpectedFigure of(String[] cell) {
        return new ExpectedFigure(
                new Slice(cell[0], cell[1], cell[2], cell[3]),
                cell[4],
                cell[5],
                cell[6].isEmpty() ? null : Integer.valueOf(cell[6]),
                cell[7],
                number(cell[8]),
                number(cell[9]),
                number(cell[10]),
                Integer.parseInt(cell[11]),
                cell[12],
                cell[13].isEmpty() ? null : cell[13],
                cell[14].equals("shown"),
                cell[15].equals("shown"));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    boolean isShownTo(View view) {
        return view == View.MANAGER ? isShownToManager : isShownToViewer;
    }

    /** Whether it tells that no client answered. */
    boolean isSilent() {
        return "NO_PAIRS".equals(reason);
    }

    /** How an answer that must show this figure differs from it; empty if it doesn't. */
    List<String> differencesFrom(JsonNode answer) {
        List<String> differences = new ArrayList<>();
        differ("value", value, answer, differences);
        differ("low", low, answer, differences);
        differ("high", high, answer, differences);
        differ("n", BigDecimal.valueOf(n), answer, differences);
        differ("status", status, answer, differences);
        differ("reason", reason, answer, differences);
        return differences;
    }

    /** How an answer that must hide this figure differs from a hidden one; empty if it doesn't. */
    List<String> differencesFromHidden(JsonNode answer) {
        List<String> differences = new ArrayList<>();
        for (String field : List.of("value", "low", "high", "n")) {
            differ(field, (BigDecimal) null, answer, differences);
        }
        differ("status", "SUPPRESSED", answer, differences);
        differ("reason", "TOO_FEW_PERSONS", answer, differences);
        return differences;
    }

    private void differ(String field, @Nullable String expected, JsonNode answer, List<String> differences) {
        String answered =
                answer.path(field).isNull() ? null : answer.path(field).asString();
        if (expected == null ? answered != null : !expected.equals(answered)) {
            differences.add(told(field, expected, answered));
        }
    }

    private void differ(String field, @Nullable BigDecimal expected, JsonNode answer, List<String> differences) {
        BigDecimal answered =
                answer.path(field).isNull() ? null : answer.path(field).decimalValue();
        if (expected == null || answered == null) {
            if (expected != null || answered != null) {
                differences.add(told(field, expected, answered));
            }
            return;
        }
        BigDecimal allowed = TOLERANCE.multiply(expected.abs().max(BigDecimal.ONE));
        if (expected.subtract(answered).abs().compareTo(allowed) > 0) {
            differences.add(told(field, expected, answered));
        }
    }

    private String told(String field, @Nullable Object expected, @Nullable Object answered) {
        return "%s [%s] %s %s %s: %s is %s, expected %s"
                .formatted(slice, group, metric, horizon, anchor, field, answered, expected);
    }
}
