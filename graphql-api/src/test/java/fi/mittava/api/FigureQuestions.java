package fi.mittava.api;

import fi.mittava.api.ExpectedFigure.Slice;
import fi.mittava.api.ServeProcess.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks a server for expected figures through {@code figures} and tells how the answers differ. */
final class FigureQuestions {

    private static final String DOCUMENT = """
        query($metrics: [MetricCode!]!, $horizons: [Int!], $anchor: Anchor, $groupBy: [Dimension!]!,
              $filter: ImpactFilter, $period: PeriodInput, $grain: Grain) {
          figures(metrics: $metrics, horizons: $horizons, anchor: $anchor, groupBy: $groupBy,
                  filter: $filter, period: $period, grain: $grain, limit: 10000) {
            totalCount truncated
            rows {
              period area service serviceType delivery provider contract targetGroup gender ageBand education
              durationBand languageGroup metric horizon value low high n status reason
            }
          }
        }
        """;

    private final ServeProcess server;
    private final Map<String, String> filterFields;

    FigureQuestions(ServeProcess server) {
        this.server = server;
        this.filterFields = server.ask(View.MANAGER, "{ dimensions { code filterField } }", Map.of())
                .get("dimensions")
                .valueStream()
                .collect(Collectors.toMap(
                        dimension -> dimension.get("code").asString(),
                        dimension -> dimension.get("filterField").asString()));
    }

    private record Question(Slice slice, String anchor) {}

    /** Thresholds are 1: nothing may be hidden. */
    List<String> differences(List<ExpectedFigure> expected, View view) {
        List<String> differences = new ArrayList<>();
        questions(expected).forEach((question, figures) -> {
            Map<String, JsonNode> answers = answers(question, figures, view);
            for (ExpectedFigure figure : figures) {
                JsonNode answer = answers.remove(key(figure));
                if (answer == null) {
                    differences.add(question + " " + key(figure) + ": no row");
                } else {
                    differences.addAll(figure.differencesFrom(answer));
                }
            }
            answers.keySet().forEach(key -> differences.add(question + " " + key + ": row not expected"));
        });
        return differences;
    }

    /**
     * At the defaults: what is too small by itself is hidden, or its group left out; another is hidden only beside one that is,
     * under a filter that might give it away, or where silence looks like a few.
     */
    List<String> differencesAtDefaults(List<ExpectedFigure> expected, View view) {
        List<String> differences = new ArrayList<>();
        questions(expected).forEach((question, figures) -> {
            Map<String, JsonNode> answers = answers(question, figures, view);
            boolean isAnyHidden = figures.stream().anyMatch(figure -> !figure.isShownTo(view));
            for (ExpectedFigure figure : figures) {
                JsonNode answer = answers.remove(key(figure));
                boolean isHidden =
                        answer == null || answer.get("status").asString().equals("SUPPRESSED");
                if (answer != null && isHidden) {
                    differences.addAll(figure.differencesFromHidden(answer));
                }
                boolean mayBeHidden = isAnyHidden || !question.slice().filter().isEmpty() || figure.isSilent();
                if (isHidden ? figure.isShownTo(view) && !mayBeHidden : !figure.isShownTo(view)) {
                    differences.add(question + " " + key(figure) + ": hidden is " + isHidden);
                } else if (answer != null && !isHidden) {
                    differences.addAll(figure.differencesFrom(answer));
                }
            }
            answers.keySet().forEach(key -> differences.add(question + " " + key + ": row not expected"));
        });
        return differences;
    }

    private static Map<Question, List<ExpectedFigure>> questions(List<ExpectedFigure> expected) {
        return expected.stream()
                .collect(Collectors.groupingBy(
                        figure -> new Question(figure.slice(), figure.anchor()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Map<String, JsonNode> answers(Question question, List<ExpectedFigure> figures, View view) {
        JsonNode table =
                server.ask(view, DOCUMENT, variables(question, figures)).get("figures");
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (JsonNode row : table.get("rows")) {
            if (answers.put(key(question.slice(), row), row) != null) {
                throw new AssertionError("two rows of one group: " + row);
            }
        }
        if (table.get("totalCount").asInt() != answers.size()
                || table.get("truncated").asBoolean()) {
            throw new AssertionError("totalCount is not the number of rows: " + table);
        }
        return answers;
    }

    private Map<String, Object> variables(Question question, List<ExpectedFigure> figures) {
        Slice slice = question.slice();
        Map<String, Object> variables = new HashMap<>();
        variables.put(
                "metrics",
                figures.stream().map(ExpectedFigure::metric).distinct().toList());
        variables.put("groupBy", words(slice.groupBy()));
        variables.put("filter", filter(slice.filter()));
        if (!question.anchor().isEmpty()) {
            variables.put("anchor", question.anchor());
            variables.put(
                    "horizons",
                    figures.stream().map(ExpectedFigure::horizon).distinct().toList());
        }
        if (!slice.grain().isEmpty()) {
            variables.put("grain", slice.grain());
        }
        if (slice.period().isEmpty() && words(slice.groupBy()).containsAll(List.of("SERVICE", "PROVIDER"))) {
            variables.put("period", Map.of("from", "2000-01", "to", "2100-01"));
        }
        if (!slice.period().isEmpty()) {
            List<String> period = words(slice.period());
            variables.put("period", Map.of("from", period.get(0), "to", period.get(1), "anchor", period.get(2)));
        }
        return variables;
    }

    private Map<String, List<String>> filter(String filter) {
        return words(filter).stream()
                .map(condition -> condition.split("="))
                .collect(Collectors.toMap(
                        pair -> Objects.requireNonNull(filterFields.get(pair[0])),
                        pair -> Arrays.asList(pair[1].split("\\|"))));
    }

    private static String key(ExpectedFigure figure) {
        return figure.group() + " / " + figure.metric() + " " + figure.horizon();
    }

    private static String key(Slice slice, JsonNode row) {
        Stream<String> period = slice.grain().isEmpty()
                ? Stream.empty()
                : Stream.of(row.get("period").asString());
        Stream<String> codes = words(slice.groupBy()).stream()
                .map(dimension -> row.get(ImpactQuestion.camelCase(dimension)).asString());
        JsonNode horizon = row.get("horizon");
        return Stream.concat(period, codes).collect(Collectors.joining(" ")) + " / "
                + row.get("metric").asString() + " " + (horizon.isNull() ? null : horizon.asInt());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
