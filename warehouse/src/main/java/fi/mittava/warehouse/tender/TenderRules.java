package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.QuestionRefused;
import fi.mittava.warehouse.metric.QuestionRefused.Code;
import fi.mittava.warehouse.payment.Caps;

/** What a question for a simulation must keep to. */
final class TenderRules {

    static final int MOST_SHEETS = 6;
    static final int MOST_LINES = 30;

    /** Some 2 kB each while they are worked out. */
    static final int MOST_PARTICIPATIONS = 50_000;

    /** Before caps, of one sheet: some 300 bytes each. */
    static final long MOST_CLAIMS = 400_000;

    static final int MOST_CONTRACTS = 2_000;

    private static final int LONGEST_NAME = 100;

    private TenderRules() {}

    static void check(TenderQuestion question) {
        int sheets = question.sheets().size();
        require(
                sheets >= 1 && sheets <= MOST_SHEETS,
                "sheets takes 1 to " + MOST_SHEETS + " term sheets, but has " + sheets);
        question.sheets().forEach(TenderRules::check);
        long names = question.sheets().stream().map(TermSheet::name).distinct().count();
        require(names == sheets, "each term sheet must have a name of its own");
        question.filter().keySet().stream()
                .filter(Dimension::isPersonal)
                .findFirst()
                .ifPresent(personal -> require(
                        false,
                        "a tender simulation can't be filtered by " + personal
                                + ": caps and floors are of all clients of a contract; price target groups on lines,"
                                + " and read targetGroups"));
    }

    private static void check(TermSheet sheet) {
        require(
                !sheet.name().isBlank() && sheet.name().length() <= LONGEST_NAME,
                "a term sheet's name must have 1 to " + LONGEST_NAME + " characters");
        require(
                sheet.lines().size() <= MOST_LINES,
                "a term sheet takes " + MOST_LINES + " lines at most, but " + sheet.name() + " has "
                        + sheet.lines().size());
        require(
                !sheet.isOwn() || (sheet.lines().isEmpty() && sheet.caps().equals(Caps.NONE)),
                "the term sheet " + sheet.name() + " is each contract's own, so that it can have no lines and no caps");
    }

    static void requireFew(long participations, long contracts) {
        requireFits(
                participations <= MOST_PARTICIPATIONS,
                "a tender simulation takes " + MOST_PARTICIPATIONS + " participations at most, but they are "
                        + participations + ": filter, or name a period");
        requireFits(
                contracts <= MOST_CONTRACTS,
                "a tender simulation takes " + MOST_CONTRACTS + " contracts at most, but they are " + contracts
                        + ": filter, or name a period");
    }

    static void requireFewClaims(String sheet, long claims) {
        requireFits(
                claims <= MOST_CLAIMS,
                "the term sheet " + sheet + " may pay for up to " + claims + " things, the most is " + MOST_CLAIMS
                        + ": filter, name a period, or leave lines out");
    }

    private static void requireFits(boolean fits, String message) {
        if (!fits) {
            throw new QuestionRefused(Code.TOO_MANY_PARTICIPATIONS, message);
        }
    }

    private static void require(boolean isKept, String message) {
        if (!isKept) {
            throw new QuestionRefused(Code.INVALID_QUESTION, message);
        }
    }
}
