package fi.mittava.ingest.feed;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The contract in words, made from the declarations: {@code docs/contracts.md}. */
public final class ContractDocument {
    private static final String INTRODUCTION = """
        # Data contracts: what comes in

        <!-- Made from the declarations in ingest/src/main/java/fi/mittava/ingest/feed; ContractDocumentTest says what to copy. -->

        A **feed** is one kind of record. Its files are named `<feed>*.csv` or `<feed>*.csv.gz` (`persons.csv`,
        `persons_2025-06-30.csv`), or lie in a folder `<feed>/`. [Wide files](#wide-files-of-survey-tools) of survey tools are
        named `responses_<instrument>*.csv`. Other CSV files, spreadsheets (`.xlsx`, `.ods`) and other files that are named
        like a feed are left out, and ingest says so.

        - UTF-8, with or without byte order mark; comma or semicolon, told by the header; quotes as in RFC 4180; a record may
          be 1 MiB long. Lines that begin with `#` before the header are comments.
        - A header is required. The order of columns is free, capital and small letters are the same in it; unknown columns
          are ignored and counted. Empty lines and rows that hold delimiters only are left out and count as nothing.
        - Empty means unknown. Decimals have a point (`1.5`), dates are ISO (`2025-06-30`), months `2025-06`. What Excel
          makes of them in Finland (`1,5`, `1.2.2025`) is refused with a reason that says so: give such columns the format
          "text" before you fill or paste them.
        - For one key the record with the latest `updated_at` wins, however late or twice it arrives; of equal times the one
          with the greatest content hash. Without a value the date in the file's name stands for it
          (`<feed>_YYYY-MM-DD.csv`, midnight UTC), else the file's modification time. `deleted` = true withdraws the record;
          then only the key needs values.
        - Feeds may come in any order. What refers to something that hasn't come yet waits, and counts once both are there.
        - A file whose content has been ingested before is skipped, whatever its name.
        - A `person_id` leaves ingest only as a keyed pseudonym (`person_key`); of a `birth_date` only the month lands. What
          looks like a personal identity code refuses the record wherever else it stands, alone or within a longer text
          (`IDENTITY_CODE_IN_TEXT`): with every century sign, in capital or small letters, with any dash. The name of a feed
          file or a line of a definition file that holds one keeps that file out.

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
        text.append(SurveyChapter.TEXT);
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
            and the others go on. Accepted and rejected records of a file add up to those read, always; of a wide file a record
            is a response, however many answers it holds.

            `./mittava rejections` counts them by file, column and reason, with an example each; `./mittava rejections --csv`
            lists each, to hand back to the sender. `--feed` and `--file` narrow both. The list is CSV as in RFC 4180: UTF-8,
            parted by commas, with the columns feed, file, line, byte_offset, column, reason, message, rows, file_hash.

            - `line` counts from 1, the header included; `byte_offset` from 0, in the unpacked file. Both are empty where records
              left later than they came, because of an erasure (`ERASED`) or their age (`EXPIRED`): `rows` counts those. Of a file
              that was refused as a whole `rows` is the number of its records.
            - `file_hash` tells files of one name apart: SHA-256 as `sha256sum` gives it; of a wide file then a dash and its form.
            - Text that a spreadsheet could take for a formula gets an apostrophe before it: `=`, `+`, `-`, `@`, a tab or a line
              break where a cell begins, or behind a semicolon, a quote, a tab or a line break in it.

            | reason | meaning |
            |---|---|
            """ + codes;
    }
}
