package fi.mittava.warehouse.payment;

import java.util.List;
import java.util.stream.Collectors;

/** Terms that no number comes of. */
public final class TermsRefused extends RuntimeException {

    private final transient List<TermsProblem> problems;

    public TermsRefused(List<TermsProblem> problems) {
        super(problems.stream().map(TermsProblem::message).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public List<TermsProblem> problems() {
        return problems;
    }
}
