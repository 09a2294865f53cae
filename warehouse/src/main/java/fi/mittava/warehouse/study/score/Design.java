package fi.mittava.warehouse.study.score;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.regression.Cholesky;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of score and outcome models: an intercept, the standardised dense covariates, and a 0/1 column for levels of
 * factors. Dense ones come first; a segment shares its ones among the 0/1 columns, so they are added once a segment.
 */
public final class Design {

    private final Stack stack;
    private final List<Term> terms;
    private final int[] sources;
    private final double[] means;
    private final double[] perScale;
    private final LevelColumns levels;

    private Design(Stack stack, List<Term> terms) {
        this.stack = stack;
        this.terms = List.copyOf(terms);
        List<Term> dense = terms.stream()
                .filter(term -> term.kind() == Term.Kind.DENSE && term.isKept())
                .toList();
        List<String> names = stack.layout().dense();
        sources = dense.stream().mapToInt(term -> names.indexOf(term.name())).toArray();
        means = dense.stream().mapToDouble(Term::mean).toArray();
        perScale = dense.stream().mapToDouble(term -> 1 / term.scale()).toArray();
        levels = new LevelColumns(stack, terms, 1 + sources.length);
    }

    /** Every column that can be told apart from the earlier ones. */
    public static Design of(Stack stack, Workers workers) {
        List<Term> candidates = new ArrayList<>();
        candidates.add(new Term(Term.Kind.INTERCEPT, "intercept", 0, 0, 1, Term.Fate.KEPT));
        candidates.addAll(DenseTerms.of(stack));
        candidates.addAll(LevelColumns.terms(stack));
        Design all = new Design(stack, candidates);
        return new Design(stack, all.withoutAliased(workers));
    }

    /** The same without some dense covariates. */
    public Design without(List<String> covariates, Workers workers) {
        List<Term> left = new ArrayList<>();
        for (Term term : terms) {
            boolean goes = term.kind() == Term.Kind.DENSE && covariates.contains(term.name());
            left.add(goes ? term.aliased() : term);
        }
        Design smaller = new Design(stack, left);
        return new Design(stack, smaller.withoutAliased(workers));
    }

    private List<Term> withoutAliased(Workers workers) {
        GramPass gram = new GramPass(this, workers);
        double[][] matrix = gram.of(stack.columns()::weight);
        Cholesky factor = Cholesky.of(matrix);
        List<Term> found = new ArrayList<>();
        int column = 0;
        for (Term term : terms) {
            boolean drops = term.isKept() && factor.isAliased(column);
            found.add(drops ? term.aliased() : term);
            column += term.isKept() ? 1 : 0;
        }
        return found;
    }

    public Stack stack() {
        return stack;
    }

    /** Kept and dropped ones; the kept ones in the order of the columns. */
    public List<Term> terms() {
        return terms;
    }

    public List<Term> kept() {
        return terms.stream().filter(Term::isKept).toList();
    }

    /** Whether a column is of a crossing of factors that have columns too. */
    public boolean isCrossing(int column) {
        Term term = kept().get(column);
        return term.kind() == Term.Kind.LEVEL
                && stack.layout().factors().stream()
                        .anyMatch(factor -> !factor.hasBase() && factor.name().equals(term.name()));
    }

    public int columns() {
        return denseColumns() + levels.size();
    }

    /** The intercept and the dense covariates. */
    public int denseColumns() {
        return 1 + sources.length;
    }

    /** The 0/1 columns that are 1 in the segment. */
    public int[] ones(Segment segment) {
        return levels.ones(segment);
    }

    /** Writes the intercept and the dense columns of a row. */
    public void fill(int row, double[] into, int at) {
        into[at] = 1;
        StackColumns columns = stack.columns();
        for (int column = 0; column < sources.length; column++) {
            into[at + 1 + column] = (columns.dense(row, sources[column]) - means[column]) * perScale[column];
        }
    }

    /** The row's product with coefficients of all columns. */
    double dot(int row, double segmentPart, double[] coefficients) {
        double sum = segmentPart + coefficients[0];
        StackColumns columns = stack.columns();
        for (int column = 0; column < sources.length; column++) {
            double value = (columns.dense(row, sources[column]) - means[column]) * perScale[column];
            sum += value * coefficients[column + 1];
        }
        return sum;
    }

    /** What the 0/1 columns of a segment add to the product of each of its rows with coefficients. */
    double segmentPart(Segment segment, double[] coefficients) {
        double sum = 0;
        for (int column : ones(segment)) {
            sum += coefficients[column];
        }
        return sum;
    }
}
