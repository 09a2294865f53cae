package fi.mittava.api;

import fi.mittava.api.ServeProcess.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks a server for some of the expected figures through {@code impact}: every metric, horizon 6 after the end. */
final class ImpactQuestion {

    private static final int HORIZON = 6;
    private static final String DOCUMENT = """
        query($groupBy: [Dimension!]!, $grain: Grain) {
          impact(groupBy: $groupBy, grain: $grain) {
            totalCount truncated
            rows { period service { code } provider { code } targetGroup { code } FIGURES }
          }
        }
        fragment parts on Figure { value low high n status reason }
        """;

    private ImpactQuestion() {}

    /** @param expected figures of one slice without filter or period */
    static List<String> differences(ServeProcess server, List<ExpectedFigure> expected) {
        List<ExpectedFigure> asked = expected.stream()
                .filter(figure -> figure.horizon() == null
                        || (figure.horizon() == HORIZON && figure.anchor().equals("END")))
                .toList();
        ExpectedFigure.Slice slice = asked.getFirst().slice();
        String fields = asked.stream().map(ImpactQuestion::field).distinct().collect(Collectors.joining(" "));
        Map<String, Object> variables = slice.grain().isEmpty()
                ? Map.of("groupBy", groupBy(slice))
                : Map.of("groupBy", groupBy(slice), "grain", slice.grain());
        JsonNode table = server.ask(View.MANAGER, DOCUMENT.replace("FIGURES", fields), variables)
                .get("impact");
        Map<String, JsonNode> rows =
                table.get("rows").valueStream().collect(Collectors.toMap(ImpactQuestion::group, row -> row));
        List<String> differences = new ArrayList<>();
        for (ExpectedFigure figure : asked) {
            JsonNode row = rows.get(figure.group());
            if (row == null) {
                differences.add(figure + ": no row");
            } else {
                differences.addAll(figure.differencesFrom(row.get(camelCase(figure.metric()))));
            }
        }
        long groups = asked.stream().map(ExpectedFigure::group).distinct().count();
        if (table.get("totalCount").asLong() != groups || rows.size() != groups) {
            differences.add(slice + ": rows " + rows.keySet());
        }
        return differences;
    }

    private static List<String> groupBy(ExpectedFigure.Slice slice) {
        return slice.groupBy().isEmpty()
                ? List.of()
                : Arrays.asList(slice.groupBy().split(" "));
    }

    private static String group(JsonNode row) {
        Stream<String> members = Stream.of("service", "provider", "targetGroup")
                .map(row::get)
                .filter(member -> !member.isNull())
                .map(member -> member.get("code").asString());
        Stream<String> period = row.get("period").isNull()
                ? Stream.empty()
                : Stream.of(row.get("period").asString());
        return Stream.concat(period, members).collect(Collectors.joining(" "));
    }

    private static String field(ExpectedFigure figure) {
        String argument = figure.horizon() == null ? "" : "(horizon: " + HORIZON + ")";
        return camelCase(figure.metric()) + argument + " { ...parts }";
    }

    /** Field names follow the codes: MEAN_DAYS is meanDays. */
    static String camelCase(String code) {
        String[] words = code.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
