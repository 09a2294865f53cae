package fi.mittava.ingest.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What may stand in a column, and what nearly may. */
public final class FieldTexts {
    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-",
            ".",
            "-.5",
            "1.",
            "+1",
            "1e9",
            "NaN",
            "0x1",
            "1,5",
            "1 234,50",
            "1\u00a0234,5",
            "١٢٣",
            "999999999999999999999999",
            "-0",
            "00000000000000000000001",
            "1.2.2025",
            "1/2/25",
            "2025-02-30",
            "2025-13",
            "0000-00-00",
            "9999-12-31",
            "2025-01-31T12:00",
            "2025-01-31T12:00:00.1234567891Z",
            "2025-01-31T24:00Z",
            "2025-01-31T12:00+19:00",
            "010203-9002",
            "010203\u20139002",
            "x010203A9002",
            "010203-",
            "true ",
            "TRUE!",
            "null",
            "\0",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "a b",
            "a\tb",
            "a\nb",
            "a\rb",
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "=1+1",
            "ä",
            "𝄞",
            "\ud83d\ude00",
            "e\u0301");

    private FieldTexts() {}

    /** Values that the type accepts. */
    public static Arbitrary<String> valid(ColumnType type) {
        return switch (type) {
            case TextType text ->
                Arbitraries.strings().withChars("aå €1.-\t").ofMinLength(1).ofMaxLength(40);
            case CodeType code ->
                Arbitraries.strings().withChars("aÅ7._-/:").ofMinLength(1).ofMaxLength(20);
            case CodesType codes ->
                Arbitraries.strings().withChars("ab7 ").ofMinLength(1).ofMaxLength(30);
            case ChoiceType choice ->
                Arbitraries.of(choice.rule().substring("one of ".length()).split(", "));
            case PersonIdType person ->
                Combinators.combine(dates(1850, 2049), Arbitraries.integers().between(2, 999))
                        .as(FieldTexts::identityCode);
            case BusinessIdType business -> Arbitraries.of("0201256-6", "0112038-9", "1927400-1");
            case DayType day -> dates(1800, 2200).map(LocalDate::toString);
            case BirthDateType birth -> dates(1800, 2200).map(LocalDate::toString);
            case MonthType month ->
                dates(1800, 2200).map(date -> date.toString().substring(0, 7));
            case MomentType moment -> moments();
            case WholeNumberType whole ->
                Arbitraries.integers().between(whole.least(), whole.greatest()).map(String::valueOf);
            case MoneyType money ->
                Arbitraries.longs()
                        .between(money.leastEuros() * 100, money.greatestEuros() * 100)
                        .map(cents -> decimal(cents / 100.0, 2));
            case DecimalType decimal ->
                Arbitraries.doubles()
                        .between(decimal.least(), decimal.greatest())
                        .ofScale(2)
                        .map(number -> decimal(number, 2));
            case FlagType flag -> Arbitraries.of("true", "false", "1", "0", "TRUE", "False");
        };
    }

    /** Values as they come: most are right, some nearly, some not at all. */
    public static Arbitrary<String> any(ColumnType type) {
        Arbitrary<String> valid = valid(type);
        Arbitrary<String> nearly = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(NASTY))
                .as(FieldTexts::spoilt);
        return Arbitraries.frequencyOf(
                Tuple.of(12, valid),
                Tuple.of(2, nearly),
                Tuple.of(1, Arbitraries.of(NASTY)),
                Tuple.of(1, Arbitraries.integers().between(60, 1100).map("ö"::repeat)));
    }

    private static String spoilt(String value, int place, int gone, String instead) {
        int from = Math.min(place, value.length());
        int to = Math.min(from + gone, value.length());
        return value.substring(0, from) + instead + value.substring(to);
    }

    private static Arbitrary<LocalDate> dates(int firstYear, int lastYear) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> moments() {
        return Combinators.combine(
                        dates(1800, 2200),
                        Arbitraries.integers().between(0, 86399),
                        Arbitraries.of("Z", "+02:00", "-18:59", ".5Z", ".123456789+03:00"))
                .as((day, second, end) ->
                        "%sT%02d:%02d:%02d%s".formatted(day, second / 3600, second / 60 % 60, second % 60, end));
    }

    private static String identityCode(LocalDate born, int individual) {
        String sign = born.getYear() < 1900 ? "+" : born.getYear() < 2000 ? "-" : "A";
        String day = "%02d%02d%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
        String digits = day + "%03d".formatted(individual);
        return day + sign + digits.substring(6) + CHECK_CHARACTERS.charAt(Integer.parseInt(digits) % 31);
    }

    private static String decimal(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
