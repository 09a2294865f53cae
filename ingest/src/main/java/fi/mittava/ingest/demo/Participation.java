package fi.mittava.ingest.demo;

import org.jspecify.annotations.Nullable;

/** Somebody takes part in a service. What stood at the start is fixed; the end comes when it comes. */
final class Participation {
    static final String COMPLETED = "completed";
    static final String EMPLOYED = "employed";
    static final String STUDYING = "education";
    static final String INTERRUPTED = "interrupted";
    static final String OTHER = "other";

    private final Service service;
    private final @Nullable Provider provider;
    private final @Nullable Contract contract;
    private final Area area;
    private final int groups;
    private final int startMonth;
    private final int startDay;
    private final int plannedEndDay;
    private final double luck;
    private int endDay = Integer.MAX_VALUE;
    private String endReason = "";

    /**
     * @param groups target groups at the start, a bit each
     * @param luck how much more than others this person gains from it, standard normal
     */
    Participation(
            Service service,
            @Nullable Provider provider,
            @Nullable Contract contract,
            Area area,
            int groups,
            int startMonth,
            int startDay,
            int plannedEndDay,
            double luck) {
        this.service = service;
        this.provider = provider;
        this.contract = contract;
        this.area = area;
        this.groups = groups;
        this.startMonth = startMonth;
        this.startDay = startDay;
        this.plannedEndDay = plannedEndDay;
        this.luck = luck;
    }

    void end(int day, String reason) {
        endDay = day;
        endReason = reason;
    }

    Service service() {
        return service;
    }

    @Nullable
    Provider provider() {
        return provider;
    }

    @Nullable
    Contract contract() {
        return contract;
    }

    Area area() {
        return area;
    }

    int groups() {
        return groups;
    }

    int startMonth() {
        return startMonth;
    }

    int startDay() {
        return startDay;
    }

    int plannedEndDay() {
        return plannedEndDay;
    }

    double luck() {
        return luck;
    }

    boolean hasEnded() {
        return endDay != Integer.MAX_VALUE;
    }

    /** The last day; only once it has ended. */
    int endDay() {
        return endDay;
    }

    String endReason() {
        return endReason;
    }

    /** Share of the planned days that were taken part in; only once it has ended. */
    double dose() {
        return Math.min(1, (endDay - startDay + 1.0) / (plannedEndDay - startDay + 1));
    }

    /** Logarithm of the ratio that this participation puts on the hazard of finding a job, at its end. */
    double jobBoost() {
        double ratio = service.type().ratioFor(groups) * service.effect() * (provider == null ? 1 : provider.effect());
        return dose() * (Math.log(ratio) + LUCK_IN_WORK * luck);
    }

    double studyBoost() {
        return dose() * Math.log(service.type().study());
    }

    /** What a standard deviation of gain in the meter adds to the logarithm of the hazard ratio. */
    static final double LUCK_IN_WORK = 0.15;
}
