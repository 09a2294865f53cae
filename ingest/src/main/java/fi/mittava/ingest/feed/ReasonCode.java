package fi.mittava.ingest.feed;

/** Why a record, or a whole file, was refused. The hint completes a message and never quotes what was received. */
public enum ReasonCode {
    FILE_EMPTY("the file has no header line"),
    FILE_NOT_CSV("the file is no CSV text: its first line holds bytes that no text has; save it as CSV UTF-8"),
    FILE_NOT_UTF8("the file is not UTF-8 text; save it as CSV UTF-8 (in Excel: Save As, \"CSV UTF-8\")"),
    FILE_DELIMITER("the header is parted by tabs; part the columns by commas or semicolons"),
    FILE_COLUMN_MISSING("the header lacks this required column"),
    FILE_COLUMN_TWICE("the header names this column twice"),
    FILE_ITEM_MISSING("no column is named like an item of the instrument in the file's name"),
    FILE_UNREADABLE("the file could not be read to its end; send it again"),
    BROKEN_ENCODING("the row is not valid UTF-8; save the file as CSV UTF-8"),
    BROKEN_QUOTES("a quoted field is not closed, or is followed by text before the next delimiter"),
    FIELD_COUNT("the row has another number of fields than the header; quote fields that hold the delimiter"),
    RECORD_TOO_LONG("the row is longer than a record may be"),
    VALUE_MISSING("a value is required"),
    ONE_OF_MISSING("at least one of these columns needs a value"),
    IDENTITY_CODE_INVALID("the date, century sign or check character is wrong"),
    IDENTITY_CODE_IN_TEXT("the value looks like a personal identity code, which may stand in person_id only"),
    BUSINESS_ID_INVALID("the check digit or the form is wrong"),
    DATE_INVALID("no such date"),
    DATE_LOCALISED("write dates as 2025-02-01 and months as 2025-02, not as 1.2.2025"),
    MONTH_INVALID("no such month"),
    TIMESTAMP_INVALID("no such moment"),
    OFFSET_MISSING("the offset from UTC is missing; end it with Z or, in Finland, with +02:00 or +03:00"),
    CODE_INVALID("not a code"),
    VALUE_NOT_LISTED("not one of the listed values"),
    NUMBER_INVALID("not a number"),
    DECIMAL_COMMA("write the decimals with a point: 1.5, not 1,5"),
    OUT_OF_RANGE("outside the range"),
    TEXT_TOO_LONG("too long"),
    TEXT_INVALID("it holds a control character"),
    FLAG_INVALID("neither true nor false"),
    END_BEFORE_START("the end lies before the start"),
    LOW_ABOVE_HIGH("the lower bound lies above the upper one"),
    AMOUNT_NEGATIVE("the amount is negative"),
    ANSWER_OFF_SCALE("the answer lies outside the item's scale"),
    ANSWER_MISSING("the row answers no item"),
    CHOICE_UNKNOWN("the instrument lists no such choice; an answer to a choice names it: item_code is item.choice"),
    CHOICE_INVALID("an answer to a choice is 1 (chosen) or 0 (not chosen)"),
    CHOICE_SEVERAL("the item takes one choice"),
    LINK_NOT_ALLOWED("answers to this instrument are anonymous and must not name a participation"),
    LINK_MISSING("answers to this instrument need a participation_id"),
    ERASED_PERSON("the person was erased, and records of them stay out; take them out of the file as well");

    private final String hint;

    ReasonCode(String hint) {
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
