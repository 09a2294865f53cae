package fi.mittava.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A meter of five items that twelve persons answered before and after, in {@code reference/questionnaire.csv}. */
public final class Questionnaire {

    static final int ITEMS = 5;
    static final String PARTICIPATION = "participation_id, person_key, service_code, start_date, end_date";
    static final String ANSWER =
            "response_id, participation_id, instrument_code, phase, answered_on, item_code, answer, collected_by";

    private Questionnaire() {}

    static String meter(String reliability) {
        return "'instrument', 'meter', '1', '{\"scale\": {\"min\": 1, \"max\": 5}, " + reliability
                + "\"items\": [{\"code\": \"i1\"}, {\"code\": \"i2\"}, {\"code\": \"i3\"}, {\"code\": \"i4\"},"
                + " {\"code\": \"i5\"}]}'";
    }

    /** Twelve persons, five items before and after; results of R 4.2 are of totals, scores are means of five. */
    public static Scenario scenario(Path folder, String reliability) {
        List<String> participations = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        try (InputStream file = Questionnaire.class.getResourceAsStream("/reference/questionnaire.csv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        participations.add("'T%s', person(%s), 'S1', DATE '2025-03-01', DATE '2025-06-30'"
                                .formatted(cells[0], cells[0]));
                        for (int item = 1; item <= ITEMS; item++) {
                            answers.add(answer(cells[0], "start", "2025-03-01", item, cells[item], "self"));
                            answers.add(answer(cells[0], "end", "2025-06-30", item, cells[ITEMS + item], "provider"));
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Scenario.withDefinitions(folder)
                .land("definitions", "kind, code, version, body", meter(reliability))
                .land("participations", PARTICIPATION, participations.toArray(String[]::new))
                .land("measurements", ANSWER, answers.toArray(String[]::new));
    }

    static String answer(String person, String phase, String day, int item, String answer, String collector) {
        return "'%s-%s', 'T%s', 'meter', '%s', DATE '%s', 'i%d', %s, '%s'"
                .formatted(person, phase, person, phase, day, item, answer, collector);
    }
}
