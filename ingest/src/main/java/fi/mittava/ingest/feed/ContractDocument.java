package fi.mittava.ingest.feed;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The contract in words, made from the declarations: {@code docs/contracts.md}. */
public final class ContractDocument {
    private static final String INTRODUCTION = """
        # Data contracts: what comes in

        <!-- Made from the declarations in ingest/src/main/java/fi/mittava/ingest/feed; ContractDocumentTest says what to copy. -->

        A **feed** is one kind of record. Its files are named `<feed>*.csv` or `<feed>*.csv.gz` (`persons.csv`,
        `persons_2025-06-30.csv`), or lie in a folder `<feed>/`. Other CSV files are left out, and ingest says so.

        - UTF-8, with or without byte order mark; comma or semicolon, told by the header; quotes as in RFC 4180; a record may
          be 1 MiB long. Lines that begin with `#` before the header are comments.
        - A header is required. The order of columns is free, unknown columns are ignored and counted.
        - Empty means unknown. Decimals have a point (`1.5`), dates are ISO (`2025-06-30`), months `2025-06`.
        - For one key the record with the latest `updated_at` wins, however late or twice it arrives; of equal times the one
          with the greatest content hash. Without a value the date in the file's name stands for it
          (`<feed>_YYYY-MM-DD.csv`, midnight UTC), else the file's modification time. `deleted` = true withdraws the record;
          then only the key needs values.
        - Feeds may come in any order. What refers to something that hasn't come yet waits, and counts once both are there.
        - A file whose content has been ingested before is skipped, whatever its name.
        - A `person_id` leaves ingest only as a keyed pseudonym (`person_key`); of a `birth_date` only the month lands. What
          looks like a personal identity code in any other column is refused.

        """;

    private ContractDocument() {}

    /** The whole document, as Markdown. */
    public static String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("| feed | key | what it holds |\n|---|---|---|\n");
        for (Feed feed : Feeds.all()) {
            text.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(feed.name(), feed.name(), String.join(", ", feed.key()), feed.description()));
        }
        Feeds.all().forEach(feed -> text.append('\n').append(section(feed)));
        text.append(rejections());
        return text.toString();
    }

    /** One feed: a heading, its columns, its rules. */
    public static String section(Feed feed) {
        StringBuilder text = new StringBuilder("## " + feed.name() + "\n\n");
        text.append(feed.description())
                .append(" Key: ")
                .append(String.join(", ", feed.key()))
                .append(".\n\n");
        text.append("| column | required | meaning | must be | example |\n|---|---|---|---|---|\n");
        for (Column column : feed.columns()) {
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            column.name(),
                            column.isRequired() ? "yes" : "",
                            column.description(),
                            column.type().rule(),
                            column.example().isEmpty() ? "" : "`" + column.example() + "`"));
        }
        String rules = feed.rules().stream().map(RecordRule::text).collect(Collectors.joining("; "));
        return text + (rules.isEmpty() ? "" : "\nRules: " + rules + ".\n");
    }

    private static String rejections() {
        String codes = Arrays.stream(ReasonCode.values())
                .map(reason -> "| " + reason + " | " + reason.hint() + " |\n")
                .collect(Collectors.joining());
        return """

            ## Rejections

            A bad record is rejected alone, with feed, file, line, byte offset, column, reason code and a message in words;
            never with what it held. A file that is no CSV, has no header or lacks a required column is rejected as a whole,
            and the others go on. Accepted and rejected records of a file add up to those read, always.

            | reason | meaning |
            |---|---|
            """ + codes;
    }
}
