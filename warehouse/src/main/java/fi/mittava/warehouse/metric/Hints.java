package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.disclosure.Figure;
import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Member;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to ask instead, where a figure is hidden: the shortest longer period that shows it, else the coarser grouping. Each
 * is tried as a question of the same asker, so that a hint tells nothing that couldn't be asked.
 */
final class Hints {

    /** What may not be asked, or is too much to ask, is no hint; an answer must not fail for one. */
    private static final Set<QuestionRefused.Code> WITHOUT_HINT =
            EnumSet.of(QuestionRefused.Code.NOT_FOR_PROFILE, QuestionRefused.Code.TOO_MANY_GROUPS);

    private static final int[] QUARTERS = {1, 2, 4, 8, 12};
    private static final int MONTHS = 3;

    private final MetricQuery query;
    private final FigureQuestion question;
    private final DisclosurePolicy policy;
    private final Access access;

    Hints(MetricQuery query, FigureQuestion question, DisclosurePolicy policy, Access access) {
        this.query = query;
        this.question = question;
        this.policy = policy;
        this.access = access;
    }

    private record Wider(String code, FigureQuestion question) {}

    private record Group(@Nullable YearMonth period, Map<Dimension, String> members) {}

    /** The same rows, with hints beside hidden figures where something helps. */
    List<FigureAnswer.Row> beside(List<FigureAnswer.Row> rows) {
        List<FigureAnswer.Row> hinted = rows;
        for (Wider wider : wider()) {
            List<MetricRequest> missing = missing(hinted);
            if (missing.isEmpty()) {
                break;
            }
            hinted = hinted(hinted, wider, missing);
        }
        return hinted;
    }

    private List<MetricRequest> missing(List<FigureAnswer.Row> rows) {
        List<MetricRequest> missing = new ArrayList<>();
        for (int place = 0; place < question.metrics().size(); place++) {
            int metric = place;
            MetricRequest request = question.metrics().get(place);
            boolean isMissing =
                    rows.stream().anyMatch(row -> lacksHint(row.figures().get(metric)));
            if (isMissing && !MetricCatalogue.metric(request.metric()).isEffect()) {
                missing.add(request);
            }
        }
        return missing;
    }

    private static boolean lacksHint(Figure figure) {
        return figure.isHidden() && figure.hint() == null;
    }

    private List<FigureAnswer.Row> hinted(List<FigureAnswer.Row> rows, Wider wider, List<MetricRequest> missing) {
        Map<Group, FigureAnswer.Row> told = new HashMap<>();
        try {
            query.groups(wider.question().with(missing).whole(), access)
                    .rows()
                    .forEach(row -> told.put(group(row, wider.question()), row));
        } catch (QuestionRefused refused) {
            if (WITHOUT_HINT.contains(refused.code())) {
                return rows;
            }
            throw refused;
        }
        return rows.stream().map(row -> hinted(row, told, wider, missing)).toList();
    }

    private FigureAnswer.Row hinted(
            FigureAnswer.Row row, Map<Group, FigureAnswer.Row> told, Wider wider, List<MetricRequest> missing) {
        FigureAnswer.Row instead = told.get(group(row, wider.question()));
        if (instead == null) {
            return row;
        }
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < row.figures().size(); place++) {
            Figure figure = row.figures().get(place);
            int asked = missing.indexOf(question.metrics().get(place));
            boolean helps = lacksHint(figure)
                    && asked >= 0
                    && !instead.figures().get(asked).isHidden();
            figures.add(helps ? figure.hinting(wider.code()) : figure);
        }
        return new FigureAnswer.Row(row.period(), row.members(), figures);
    }

    /** The group of the wider question that the row belongs to. */
    private static Group group(FigureAnswer.Row row, FigureQuestion wider) {
        Map<Dimension, String> members = new EnumMap<>(Dimension.class);
        for (Dimension dimension : wider.groupBy()) {
            Member member = Objects.requireNonNull(row.members().get(dimension));
            members.put(dimension, member.code());
        }
        YearMonth period = row.period();
        return new Group(
                period == null || wider.grain() == null
                        ? null
                        : Months.month(wider.grain().first(Months.number(period))),
                members);
    }

    /** From the smallest step to the greatest: time first, then personal dimensions, then the others. */
    private List<Wider> wider() {
        List<Wider> wider = new ArrayList<>();
        Grain grain = question.grain();
        if (grain == Grain.MONTH) {
            wider.add(new Wider("GRAIN_QUARTER", question.per(Grain.QUARTER)));
        }
        if (grain == Grain.MONTH || grain == Grain.QUARTER) {
            wider.add(new Wider("GRAIN_YEAR", question.per(Grain.YEAR)));
        }
        if (grain == null) {
            longer().forEach((code, period) -> wider.add(new Wider(code, question.in(period))));
        } else {
            wider.add(new Wider("WITHOUT_GRAIN", question.per(null)));
        }
        question.dimensions().stream()
                .sorted((one, other) -> Boolean.compare(other.isPersonal(), one.isPersonal()))
                .forEach(dimension -> wider.add(new Wider("WITHOUT_" + dimension, question.without(dimension))));
        return wider;
    }

    /** Longer periods that end when the one asked about ends. */
    private Map<String, @Nullable Period> longer() {
        Map<String, @Nullable Period> longer = new LinkedHashMap<>();
        Period period = question.period();
        if (period == null) {
            return longer;
        }
        long months = ChronoUnit.MONTHS.between(period.from(), period.to());
        for (int quarters : QUARTERS) {
            if ((long) quarters * MONTHS > months) {
                longer.put(
                        "QUARTERS_" + quarters,
                        new Period(period.to().minusMonths((long) quarters * MONTHS), period.to(), period.anchor()));
            }
        }
        // A table with a period of its own would take that one again.
        if (AskedBy.withPeriod(question.in(null), policy, access.profile(), period.to())
                        .period()
                == null) {
            longer.put("ALL_TIME", null);
        }
        return longer;
    }
}
