package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Example files of every feed, made from the feeds' declarations: a header with every column, some rows that hang together
 * and that ingest accepts, and a README.md that says what each column means, since CSV has no comments.
 */
public final class Template {
    static final String README = "README.md";

    /** Rows beside the one that the declarations' examples make: what differs in them. */
    private static final Map<String, List<Map<String, String>>> MORE_ROWS = Map.of(
            "payment_terms",
            List.of(
                    Map.of("component", "output", "price_eur", "900.00", "metric", "PARTICIPATIONS"),
                    Map.of(
                            "component", "outcome",
                            "price_eur", "1500.00",
                            "metric", "OPEN_EMPLOYMENT_RATE",
                            "horizon_months", "6")),
            "measurements",
            List.of(
                    Map.of("item_code", "w2", "answer", "7"),
                    Map.of("response_id", "R0002", "phase", "end", "answered_on", "2025-05-16", "answer", "8")),
            "statuses",
            List.of(
                    Map.of("status_code", "07", "start_date", "2025-02-03", "end_date", "2025-05-16"),
                    Map.of("status_code", "01", "start_date", "2025-05-19", "end_date", "")),
            "outcomes",
            List.of(Map.of("month", "2025-09"), Map.of("month", "2025-10")),
            "payments",
            List.of(
                    Map.of("kind", "output", "amount_eur", "900.00"),
                    Map.of("kind", "outcome", "amount_eur", "1500.00", "month", "2025-12")));

    private Template() {}

    /**
     * Writes the files into a folder that doesn't exist yet or is empty; throws CommandFailure if it holds something.
     *
     * @return the files, README.md first
     */
    public static List<Path> writeTo(Path folder) {
        try {
            EmptyFolder.make(folder);
            List<Path> files = new ArrayList<>();
            files.add(Files.writeString(folder.resolve(README), readme()));
            for (Feed feed : Feeds.all()) {
                files.add(write(folder, feed));
            }
            files.add(WideTemplate.write(folder));
            return files;
        } catch (IOException e) {
            throw new CommandFailure("example files can't be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path write(Path folder, Feed feed) throws IOException {
        Path path = folder.resolve(feed.name() + ".csv");
        try (CsvFile file = new CsvFile(path, feed.header())) {
            file.write(row(feed, Map.of()));
            for (Map<String, String> different : MORE_ROWS.getOrDefault(feed.name(), List.of())) {
                file.write(row(feed, different));
            }
        }
        return path;
    }

    private static String[] row(Feed feed, Map<String, String> different) {
        return feed.columns().stream()
                .map(column -> different.getOrDefault(column.name(), column.example()))
                .toArray(String[]::new);
    }

    private static String readme() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (Feed feed : Feeds.all()) {
            text.append("\n## ").append(feed.name()).append("\n\n").append(feed.description());
            text.append(" One record for each ")
                    .append(String.join(", ", feed.key()))
                    .append(".\n\n");
            text.append("| column | required | meaning | must be | example |\n|---|---|---|---|---|\n");
            for (Column column : feed.columns()) {
                text.append("| ").append(column.name());
                text.append(" | ").append(column.isRequired() ? "yes" : "");
                text.append(" | ").append(column.description());
                text.append(" | ").append(column.type().rule().replace("|", "\\|"));
                text.append(" | ").append(column.example().replace("|", "\\|")).append(" |\n");
            }
            feed.rules()
                    .forEach(rule -> text.append("\nRule: ").append(rule.text()).append(".\n"));
        }
        return text.toString();
    }

    private static final String INTRODUCTION = """
        # Files that Mittava takes in

        Each file here is an example of one feed: replace the rows by your own, drop the columns and the files that you
        don't have, and run `./mittava ingest --from THIS-FOLDER`. The person in the examples is nobody: individual
        numbers 900–999 of identity codes are given to no one.

        - A file is named `<feed>.csv`, `<feed>_2025-06-30.csv` or anything else that begins with the feed's name, or it
          lies in a folder of that name.
        - UTF-8; commas or semicolons, as the header has them; quotes as in RFC 4180. The order of columns is free, columns
          that are not listed here are ignored and counted. An empty field means: not known.
        - Dates are written 2025-06-30, months 2025-06, decimals with a point.
        - Of records with the same key the one with the latest `updated_at` counts. Without that column the date in the
          file's name stands for it, else the time when the file was last changed. `deleted` = true withdraws a record.
        - A bad record is rejected alone, with its file, line and reason; the others go on. Feeds may come in any order.
        - `participations`, `services` and `measurements` are enough to begin with.
        - `responses_asiakaspalaute.csv` holds answers as survey tools export them, a row a response and a column an item:
          a wide file, which stands in the place of `measurements`. Its name says which instrument was answered
          (`responses_<instrument>.csv`). The columns are those of `measurements`, but for instrument_code, item_code and
          answer, and one for each item; of `helped`, an item with choices, the choices chosen with a blank between.
          An empty field is an item that was not answered.
        """;
}
