package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.payment.Component;
import fi.mittava.warehouse.payment.Terms;
import fi.mittava.warehouse.payment.TermsProblem;
import fi.mittava.warehouse.payment.TermsProblem.Rule;
import fi.mittava.warehouse.payment.TermsRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a sheet must keep to before any number comes of it: all that {@link TermsRules} asks of terms, whoever took part. No
 * answer hangs on a person, so that sheets can't be used to find out who took part.
 */
final class SheetRules {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final String DAY = "/" + ANY_DAY;

    private SheetRules() {}

    /** Empty: in order. Of own terms nothing is to be checked but that they stand alone. */
    static List<TermsProblem> check(TermSheet sheet, Set<String> targetGroups) {
        List<TermsProblem> problems = new ArrayList<>();
        if (sheet.isOwn()) {
            return problems;
        }
        Terms terms = sheet.of(new PastContract(sheet.name(), "", ANY_DAY, null), ANY_DAY);
        Set<String> twice = new HashSet<>();
        Set<String> once = new HashSet<>();
        terms.lines().forEach(line -> {
            if (!once.add(terms.version(line)) && twice.add(terms.version(line))) {
                problems.add(problem(Rule.NO_OVERLAP, sheet, terms.version(line), "stands there twice: take one away"));
            }
            if (line.targetGroup() != null && !targetGroups.contains(line.targetGroup())) {
                problems.add(problem(
                        Rule.HAS_WHAT_IT_NEEDS,
                        sheet,
                        terms.version(line),
                        "is for " + line.targetGroup() + ", which is no target group: name one that is defined"));
            }
        });
        TermsRules.check(List.of(terms)).stream()
                .filter(problem -> problem.rule() != Rule.NO_OVERLAP)
                .map(SheetRules::undated)
                .forEach(problems::add);
        if (problems.isEmpty()) {
            problems.addAll(unpriced(sheet, terms));
        }
        return List.copyOf(problems);
    }

    /** What is priced for a group is priced for all: then nobody's groups can leave a participation without a price. */
    private static List<TermsProblem> unpriced(TermSheet sheet, Terms terms) {
        List<TermsProblem> problems = new ArrayList<>();
        terms.slots().forEach((slot, lines) -> {
            if (lines.getFirst().component() != Component.FIXED
                    && lines.stream().noneMatch(line -> line.targetGroup() == null)) {
                problems.add(problem(
                        Rule.PRICED_FOR_ALL,
                        sheet,
                        sheet.name() + "/" + slot,
                        "is priced for some target groups only: add a line for all, of 0 euros if others earn"
                                + " nothing"));
            }
        });
        return problems;
    }

    /** Of each contract's own terms: whether they price all that took part, without telling whom they leave out. */
    static List<TermsProblem> anonymous(List<TermsProblem> problems) {
        Map<String, Set<Rule>> byContract = problems.stream()
                .collect(Collectors.groupingBy(
                        TermsProblem::contract,
                        TreeMap::new,
                        Collectors.mapping(TermsProblem::rule, Collectors.toSet())));
        List<TermsProblem> told = new ArrayList<>();
        byContract.forEach((contract, rules) -> rules.stream()
                .sorted()
                .forEach(rule -> told.add(new TermsProblem(
                        rule,
                        contract,
                        contract,
                        contract
                                + " has terms that are not in order or don't price all who took part: its statement"
                                + " tells more; leave it out by naming others in the filter"))));
        return told;
    }

    private static TermsProblem problem(Rule rule, TermSheet sheet, String where, String message) {
        return undated(new TermsProblem(rule, sheet.name(), where, where + " " + message));
    }

    private static TermsProblem undated(TermsProblem problem) {
        return new TermsProblem(
                problem.rule(),
                problem.contract(),
                problem.where().replace(DAY, ""),
                problem.message().replace(DAY, ""));
    }
}
