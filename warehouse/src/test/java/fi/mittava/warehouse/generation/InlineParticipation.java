package fi.mittava.warehouse.generation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an inline table, columns divided by bars. Columns left out, and cells with a dash, take the default:
 *
 * <ul>
 *   <li>{@code person} 0, {@code area}, {@code service}, … {@code gender}, … 1: keys
 *   <li>{@code groups} none: target groups' bits, as in {@code 0,2}
 *   <li>{@code start} 2025-01; {@code end} going on; {@code reason} 1; {@code days} 30 of an ended one
 *   <li>{@code due} (end), {@code start_due}, {@code followup_due}, {@code support} false; {@code cents} unknown, else of
 *       {@code source} 1
 *   <li>of the one meter none: {@code score} (at the start), {@code end_score}, {@code followup}, {@code change},
 *       {@code followup_change}, {@code reliable}, {@code weight}; {@code collected} 1: by the client
 *   <li>{@code bands} 9 in every month: {@code S6=1 E3=0}, band 1 at start + 6 and 0 at end + 3
 *   <li>{@code earnings}, {@code share} (of the municipality) unknown: {@code S6=1200 E3=0}, whole euros in those months
 * </ul>
 */
public final class InlineParticipation {

    private static final List<String> KEYS = List.of(
            "area",
            "service",
            "service_type",
            "delivery",
            "provider",
            "contract",
            "gender",
            "age_band",
            "education",
            "duration_band",
            "language_group");
    private static final int MONTHS_BEFORE = 24;
    private static final int MONTHS_AFTER = 24;

    private final Map<String, String> cells;

    private InlineParticipation(Map<String, String> cells) {
        this.cells = cells;
    }

    /** Statements that insert the rows of a table. */
    public static List<String> inserts(String table) {
        List<String> lines =
                table.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> inserts = new ArrayList<>();
        if (lines.isEmpty()) {
            return inserts;
        }
        String[] names = split(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            String[] values = split(line);
            Map<String, String> cells = new HashMap<>();
            for (int column = 0; column < names.length; column++) {
                cells.put(names[column], values[column]);
            }
            inserts.add(new InlineParticipation(cells).insert());
        }
        return inserts;
    }

    private static String[] split(String line) {
        String[] cells = line.split("\\|", -1);
        for (int column = 0; column < cells.length; column++) {
            cells[column] = cells[column].strip();
        }
        return cells;
    }

    private String insert() {
        int start = month(cell("start", "2025-01"));
        Integer end = given("end") == null ? null : Integer.valueOf(month(cell("end", "")));
        String path = path(start, end);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("person", cell("person", "0"));
        row.put("record_key", cell("record", "0"));
        KEYS.forEach(key -> row.put(key, cell(key, "1")));
        row.put("target_groups", bits(given("groups")));
        row.put("start_month", start);
        row.put("end_month", end == null ? "NULL" : end);
        row.put("end_reason", cell("reason", end == null ? "0" : "1"));
        row.put("days", cell("days", end == null ? "NULL" : "30"));
        row.put("is_start_due", cell("start_due", "false"));
        row.put("is_end_due", cell("due", "false"));
        row.put("is_followup_due", cell("followup_due", "false"));
        int supportMonths = end == null ? 255 : end - start;
        row.put("support_months", Boolean.parseBoolean(cell("support", "false")) ? supportMonths : 0);
        row.put("cost_cents", cell("cents", "NULL"));
        row.put("cost_source", cell("source", given("cents") == null ? "0" : "1"));
        for (int horizon : new int[] {3, 6, 12, 24}) {
            row.put("start_" + horizon, path.charAt(MONTHS_BEFORE + horizon));
            row.put("end_" + horizon, end == null ? "NULL" : path.charAt(MONTHS_BEFORE + end - start + horizon));
        }
        row.put("path", "'" + path + "'");
        row.put("earnings_cents", euros("earnings", start, end));
        row.put("municipal_share_cents", euros("share", start, end));
        row.put("m1_start", cell("score", "NULL"));
        row.put("m1_end", cell("end_score", "NULL"));
        row.put("m1_followup", cell("followup", "NULL"));
        row.put("m1_change", cell("change", "NULL"));
        row.put("m1_followup_change", cell("followup_change", "NULL"));
        row.put("m1_reliable", cell("reliable", "NULL"));
        row.put("i1_collected", cell("collected", "1"));
        row.put("i1_weight", cell("weight", "NULL"));
        return "INSERT INTO participation (" + String.join(", ", row.keySet()) + ") VALUES ("
                + String.join(", ", row.values().stream().map(Object::toString).toList()) + ")";
    }

    private String path(int start, @Nullable Integer end) {
        int length = MONTHS_BEFORE + (end == null ? 0 : end - start) + MONTHS_AFTER + 1;
        StringBuilder path = new StringBuilder("9".repeat(length));
        String bands = given("bands");
        for (String band : bands == null ? new String[0] : bands.split(" ")) {
            int months = Integer.parseInt(band.substring(1, band.indexOf('=')));
            int anchor = band.startsWith("S") || end == null ? 0 : end - start;
            path.setCharAt(MONTHS_BEFORE + anchor + months, band.charAt(band.length() - 1));
        }
        return path.toString();
    }

    /** A list of cents from the start on. */
    private String euros(String name, int start, @Nullable Integer end) {
        String given = given(name);
        if (given == null) {
            return "NULL";
        }
        int length = (end == null ? 0 : end - start) + MONTHS_AFTER + 1;
        String[] cents = new String[length];
        Arrays.fill(cents, "NULL");
        for (String month : given.split(" ", -1)) {
            String[] parts = month.substring(1).split("=", -1);
            int anchor = month.startsWith("S") || end == null ? 0 : end - start;
            cents[anchor + Integer.parseInt(parts[0])] = parts[1] + "00";
        }
        return "[" + String.join(", ", cents) + "]";
    }

    private static long bits(@Nullable String groups) {
        long bits = 0;
        for (String bit : groups == null ? new String[0] : groups.split(",")) {
            bits |= 1L << Integer.parseInt(bit);
        }
        return bits;
    }

    private static int month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return parsed.getYear() * 12 + parsed.getMonthValue() - 1;
    }

    private String cell(String name, String otherwise) {
        String given = given(name);
        return given == null ? otherwise : given;
    }

    private @Nullable String given(String name) {
        String given = cells.get(name);
        return given == null || given.equals("-") ? null : given;
    }
}
