package fi.mittava.ingest.demo;

import fi.mittava.ingest.definition.Definitions;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An example of a wide file: responses to the shipped feedback form, a column an item. */
final class WideTemplate {
    private static final String INSTRUMENT = "asiakaspalaute";

    /** What differs from the examples of the feed's declaration; an item that isn't named was not answered. */
    private static final List<Map<String, String>> RESPONSES = List.of(
            Map.of(
                    "response_id",
                    "R1001",
                    "f1",
                    "5",
                    "f2",
                    "4",
                    "f3",
                    "4",
                    "f4",
                    "5",
                    "f5",
                    "5",
                    "helped",
                    "guidance peers"),
            Map.of("response_id", "R1002", "language", "sv", "f1", "3", "f2", "5", "f4", "4", "helped", "workplaces"));

    private WideTemplate() {}

    static Path write(Path folder) throws IOException {
        Path path = folder.resolve("responses_" + INSTRUMENT + ".csv");
        ResponseForm form = Instruments.of(Definitions.read(Optional.empty()))
                .form(INSTRUMENT)
                .orElseThrow();
        List<Column> shared = Feeds.MEASUREMENTS.columns().stream()
                .filter(column -> !ResponseForm.TOLD_OTHERWISE.contains(column.name()))
                .toList();
        // Of a choice item the column of the choices chosen, not those of each choice.
        List<String> items = form.cells().stream()
                .map(ResponseForm.Cell::item)
                .filter(item -> item.indexOf('.') < 0)
                .toList();
        List<String> header =
                Stream.concat(shared.stream().map(Column::name), items.stream()).toList();
        try (CsvFile file = new CsvFile(path, header)) {
            for (Map<String, String> response : RESPONSES) {
                file.write(row(shared, items, response));
            }
        }
        return path;
    }

    private static String[] row(List<Column> shared, List<String> items, Map<String, String> response) {
        Map<String, String> ofAll = Map.of("phase", "end", "answered_on", "2025-05-16", Feed.DELETED, "");
        List<String> row = new ArrayList<>();
        for (Column column : shared) {
            row.add(response.getOrDefault(column.name(), ofAll.getOrDefault(column.name(), column.example())));
        }
        items.forEach(item -> row.add(response.getOrDefault(item, "")));
        return row.toArray(String[]::new);
    }
}
