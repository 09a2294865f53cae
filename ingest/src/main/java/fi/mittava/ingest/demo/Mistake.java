package fi.mittava.ingest.demo;

import fi.mittava.ingest.feed.Column;
import fi.mittava.ingest.feed.Feed;
import fi.mittava.ingest.feed.LandedType;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.RecordRule;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What senders get wrong, and what becomes of it. */
enum Mistake {
    BAD_IDENTITY_CODE(ReasonCode.IDENTITY_CODE_INVALID) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return columns.stream().filter("person_id"::equals).findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            char last = value.charAt(value.length() - 1);
            return value.substring(0, value.length() - 1) + (last == '0' ? '1' : '0');
        }
    },
    IMPOSSIBLE_DATE(ReasonCode.DATE_INVALID) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return required(feed, columns)
                    .filter(column -> column.type().landed() == LandedType.DATE
                            && !column.name().equals("month"))
                    .map(Column::name)
                    .findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return value.substring(0, 4) + "-02-30";
        }
    },
    IMPOSSIBLE_MONTH(ReasonCode.MONTH_INVALID) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return columns.stream().filter("month"::equals).findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return value.substring(0, 4) + "-13";
        }
    },
    END_BEFORE_START(ReasonCode.END_BEFORE_START) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return feed.rules().stream()
                    .flatMap(rule -> rule instanceof RecordRule.NotBefore dates
                            ? java.util.stream.Stream.of(dates.end())
                            : java.util.stream.Stream.empty())
                    .filter(columns::contains)
                    .findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return "1999-12-31";
        }
    },
    UNKNOWN_WORD(ReasonCode.VALUE_NOT_LISTED) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return columns.stream().filter(LISTED::contains).findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return "muu syy";
        }
    },
    DECIMAL_COMMA(ReasonCode.DECIMAL_COMMA) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return columns.stream().filter(NUMBERS::contains).findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return "7,5";
        }
    },
    OFF_SCALE(ReasonCode.ANSWER_OFF_SCALE) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return columns.stream().filter("answer"::equals).findFirst();
        }

        @Override
        String spoilt(String column, String value) {
            return "77";
        }
    },
    MISSING_VALUE(ReasonCode.VALUE_MISSING) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            return required(feed, columns).map(Column::name).reduce((first, last) -> last);
        }

        @Override
        String spoilt(String column, String value) {
            return "";
        }
    },
    OPEN_QUOTE(ReasonCode.BROKEN_QUOTES) {
        @Override
        byte[] line(List<String> columns, String column, String[] fields) {
            return ("\"" + String.join(",", fields) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXT_AFTER_QUOTE(ReasonCode.BROKEN_QUOTES) {
        @Override
        byte[] line(List<String> columns, String column, String[] fields) {
            return ("\"x\"x" + String.join(",", fields) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    LATIN_1(ReasonCode.BROKEN_ENCODING) {
        private final Charset latin1 = StandardCharsets.ISO_8859_1;

        @Override
        byte[] line(List<String> columns, String column, String[] fields) {
            return (String.join(",", fields) + "ä\n").getBytes(latin1);
        }
    },
    /** Accepted: the service may come later. */
    UNKNOWN_SERVICE(null) {
        @Override
        Optional<String> column(Feed feed, List<String> columns) {
            boolean isParticipation = feed.name().equals("participations");
            return isParticipation ? Optional.of("service_code") : Optional.empty();
        }

        @Override
        String spoilt(String column, String value) {
            return "S99";
        }
    },
    /** Accepted: the same record twice is one record. */
    SENT_TWICE(null) {
        @Override
        byte[] line(List<String> columns, String column, String[] fields) {
            String line = String.join(",", fields) + "\n";
            return (line + line).getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final Set<String> LISTED = Set.of("gender", "end_reason", "phase", "kind");
    private static final Set<String> NUMBERS = Set.of("answer", "earnings_eur", "amount_eur", "cost_eur");

    private final @Nullable ReasonCode reason;

    Mistake(@Nullable ReasonCode reason) {
        this.reason = reason;
    }

    /** Why ingest rejects it; null if it is accepted. */
    @Nullable
    ReasonCode reason() {
        return reason;
    }

    /** The column that the mistake spoils; empty if the feed has none for it. */
    Optional<String> column(Feed feed, List<String> columns) {
        return Optional.of(columns.get(0));
    }

    String spoilt(String column, String value) {
        return value;
    }

    /** The line as it is sent, of fields that need no quotes. */
    byte[] line(List<String> columns, String column, String[] fields) {
        String[] wrong = fields.clone();
        int at = columns.indexOf(column);
        String value = spoilt(column, wrong[at]);
        wrong[at] = value.indexOf(',') < 0 ? value : '"' + value + '"';
        return (String.join(",", wrong) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static java.util.stream.Stream<Column> required(Feed feed, List<String> columns) {
        return columns.stream().map(feed::column).filter(Column::isRequired);
    }
}
