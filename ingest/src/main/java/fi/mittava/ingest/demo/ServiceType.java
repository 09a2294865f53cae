package fi.mittava.ingest.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service: what it does to those who take part (planted) and who takes part (selection on what the registers
 * show). All hazards are monthly. The numbers stand in {@code /demo/service-effects.csv}, {@code service-selection.csv} and
 * {@code meter-gains.csv}; docs/demo-region.md explains them.
 *
 * @param days mean length
 * @param lockIn ratio of the hazard of finding an open-market job while it lasts
 * @param interrupted hazard of an interruption
 * @param hazardRatio ratio of that hazard after its end, fading
 * @param groupRatios multipliers of {@code hazardRatio} by {@link Group}
 * @param placed share who walk from it straight into a job, for a person of average chances
 * @param study ratio of the hazard of starting studies after its end
 * @param gains mean change of the meter's dimensions, in points of the 0–10 scale
 * @param weight popularity among those who may take part
 * @param only the group that alone may take part; null: everybody
 */
record ServiceType(
        int index,
        String code,
        double days,
        double lockIn,
        double interrupted,
        double hazardRatio,
        GroupRatios groupRatios,
        double placed,
        double study,
        double costPerDay,
        List<Double> gains,
        double weight,
        @Nullable Group only,
        GroupRatios selection,
        double tertiary,
        double woman,
        HistoryFactor history) {

    static List<ServiceType> all() {
        Table effects = Table.read("service-effects");
        Table selection = Table.read("service-selection");
        Table gains = Table.read("meter-gains");
        List<ServiceType> types = new ArrayList<>();
        for (Table.Row row : effects.rows()) {
            String code = row.text("code");
            types.add(type(types.size(), row, selection.row(code), gains.row(code)));
        }
        return List.copyOf(types);
    }

    private static ServiceType type(int index, Table.Row effect, Table.Row selection, Table.Row gains) {
        String only = selection.text("only");
        return new ServiceType(
                index,
                effect.text("code"),
                effect.number("days"),
                effect.number("lock_in"),
                effect.number("interrupted"),
                effect.number("hazard_ratio"),
                new GroupRatios(effect),
                effect.number("placed"),
                effect.number("study"),
                effect.number("cost_per_day"),
                MeterDimension.gains(gains),
                selection.number("weight"),
                only.isEmpty() ? null : groupOf(only),
                new GroupRatios(selection),
                selection.number("tertiary"),
                selection.number("woman"),
                new HistoryFactor(selection.number("history")));
    }

    private static Group groupOf(String code) {
        for (Group group : Group.values()) {
            if (group.code().equals(code)) {
                return group;
            }
        }
        throw new IllegalArgumentException("no target group " + code);
    }

    /** Wage subsidy and start-up grant pay for work; everything else is a service in the register's sense. */
    boolean isSupport() {
        return code.equals("wage_subsidy") || code.equals("start_up_grant");
    }

    Status status() {
        return isSupport() ? Status.SUPPORTED : Status.IN_SERVICE;
    }

    /** The planted ratio of the hazard of finding an open-market job just after the whole service. */
    double ratioFor(int groups) {
        return hazardRatio * groupRatios.of(groups);
    }

    /** How much more likely people of these groups are to take part than others. */
    double attractionTo(int groups) {
        return only == null || only.isIn(groups) ? weight * selection.of(groups) : 0;
    }
}
