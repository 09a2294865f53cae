package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/** A moment: ISO 8601 date and time with an offset. Digits beyond microseconds are dropped. */
record MomentType() implements ColumnType {
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int MAX_OFFSET_HOURS = 18;

    @Override
    public String rule() {
        return "a date and time with an offset, written 2025-01-31T12:00:00+02:00 or 2025-01-31T10:00:00Z";
    }

    @Override
    public LandedType landed() {
        return LandedType.TIMESTAMP;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        long day = CivilDate.epochDay(field);
        int hour = field.digits(11, 2);
        int minute = field.digits(14, 2);
        if (day == CivilDate.NONE) {
            return CivilDate.refusal(field, ReasonCode.TIMESTAMP_INVALID);
        }
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return ReasonCode.TIMESTAMP_INVALID;
        }
        if (field.at(10) != 'T' || field.at(13) != ':') {
            return ReasonCode.TIMESTAMP_INVALID;
        }
        return readSeconds(field, (day * 24 + hour) * 60 + minute, value);
    }

    private static @Nullable ReasonCode readSeconds(Slice field, long minutes, FieldValue value) {
        int next = 16;
        long micros = 0;
        if (next < field.length() && field.at(next) == ':') {
            int seconds = field.digits(next + 1, 2);
            if (seconds < 0 || seconds > 59) {
                return ReasonCode.TIMESTAMP_INVALID;
            }
            micros = seconds * MICROS_PER_SECOND;
            next += 3;
            if (next < field.length() && field.at(next) == '.') {
                int end = endOfDigits(field, next + 1);
                if (end == next + 1 || end > next + 10) {
                    return ReasonCode.TIMESTAMP_INVALID;
                }
                micros += fraction(field, next + 1, end);
                next = end;
            }
        }
        if (next == field.length()) {
            return ReasonCode.OFFSET_MISSING;
        }
        long offset = offsetMinutes(field, next);
        if (offset == CivilDate.NONE) {
            return ReasonCode.TIMESTAMP_INVALID;
        }
        value.number((minutes - offset) * 60 * MICROS_PER_SECOND + micros);
        return null;
    }

    private static int endOfDigits(Slice field, int from) {
        int end = from;
        while (end < field.length() && field.digits(end, 1) >= 0) {
            end++;
        }
        return end;
    }

    private static long fraction(Slice field, int from, int end) {
        long micros = 0;
        for (int i = 0; i < 6; i++) {
            micros = micros * 10 + (from + i < end ? field.digits(from + i, 1) : 0);
        }
        return micros;
    }

    private static long offsetMinutes(Slice field, int at) {
        int left = field.length() - at;
        if (left == 1 && field.at(at) == 'Z') {
            return 0;
        }
        if (left != 6 || field.at(at + 3) != ':' || (field.at(at) != '+' && field.at(at) != '-')) {
            return CivilDate.NONE;
        }
        int hours = field.digits(at + 1, 2);
        int minutes = field.digits(at + 4, 2);
        if (hours < 0 || hours > MAX_OFFSET_HOURS || minutes < 0 || minutes > 59) {
            return CivilDate.NONE;
        }
        return (field.at(at) == '-' ? -1 : 1) * (hours * 60L + minutes);
    }
}
