package fi.mittava.warehouse.study.slice;

import fi.mittava.warehouse.parallel.Workers;
import fi.mittava.warehouse.study.estimator.TypeEstimate;
import fi.mittava.warehouse.study.outcome.HorizonModel;
import fi.mittava.warehouse.study.score.Design;
import fi.mittava.warehouse.study.stack.Segment;
import fi.mittava.warehouse.study.stack.Stack;
import fi.mittava.warehouse.study.stack.StackColumns;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slices of the reference's participations, summed up as a query would: from what is published of them. */
public final class ReferenceSlices {

    private static final Pattern PROVIDER = Pattern.compile("provider(\\d)_of_8(_female)?");

    private ReferenceSlices() {}

    static HorizonModel model(TypeEstimate estimate, int horizon) {
        return estimate.horizons().stream()
                .filter(model -> model.horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }

    static SliceEffect effect(Stack stack, HorizonModel model, String slice) {
        try (Workers workers = new Workers(1)) {
            Design design = Design.of(stack, workers);
            double[] mean = new double[design.columns()];
            SliceSums.Adder sums = new SliceSums.Adder();
            int participations = 0;
            for (Segment segment : stack.segments()) {
                IntPredicate isIn = members(stack, segment, slice);
                for (int row = segment.from(); row < segment.to(); row++) {
                    if (stack.isTreated(row) && isIn.test(row)) {
                        double[] z = z(design, segment, row);
                        for (int column = 0; column < mean.length; column++) {
                            mean[column] += z[column];
                        }
                        participations++;
                        double expected = 0;
                        for (int column = 0; column < mean.length; column++) {
                            expected += z[column] * model.gamma()[column];
                        }
                        sums.add(stack.panel().at(0, stack.person(row), segment.month() + model.horizon()), expected);
                        // Nobody has two participations here.
                        sums.endPerson();
                    }
                }
            }
            for (int column = 0; column < mean.length; column++) {
                mean[column] /= participations;
            }
            return SliceEffect.of(sums.sums(), model.factor().squareOf(mean), 0.95);
        }
    }

    public static double[] z(Design design, Segment segment, int row) {
        double[] z = new double[design.columns()];
        design.fill(row, z, 0);
        for (int one : design.ones(segment)) {
            z[one] = 1;
        }
        return z;
    }

    private static IntPredicate members(Stack stack, Segment segment, String slice) {
        StackColumns columns = stack.columns();
        int area = segment.key().levels().getFirst();
        Matcher provider = PROVIDER.matcher(slice);
        if (provider.matches()) {
            int number = Integer.parseInt(provider.group(1));
            boolean isOfWomen = provider.group(2) != null;
            return row -> stack.person(row) % 8 == number && (!isOfWomen || columns.key(row, 0) == 1);
        }
        return switch (slice) {
            case "all" -> row -> true;
            case "female" -> row -> columns.key(row, 0) == 1;
            case "male" -> row -> columns.key(row, 0) == 0;
            case "educ0" -> row -> columns.key(row, 1) == 0;
            case "educ2" -> row -> columns.key(row, 1) == 2;
            case "area1" -> row -> area == 1;
            case "area5" -> row -> area == 5;
            case "months25_27" -> row -> segment.month() <= 27;
            case "months34_36" -> row -> segment.month() >= 34;
            case "area2_educ0" -> row -> area == 2 && columns.key(row, 1) == 0;
            default -> throw new IllegalArgumentException("unknown slice " + slice);
        };
    }
}
