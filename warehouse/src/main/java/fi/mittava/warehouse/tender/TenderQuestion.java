package fi.mittava.warehouse.tender;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.metric.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sheets to be tried side by side.
 *
 * @param filter as in {@link fi.mittava.warehouse.metric.FigureQuestion}, by nothing personal
 * @param period null: all participations
 */
public record TenderQuestion(
        List<TermSheet> sheets,
        Map<Dimension, List<String>> filter,
        @Nullable Period period) {}
