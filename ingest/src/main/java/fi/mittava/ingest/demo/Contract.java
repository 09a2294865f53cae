package fi.mittava.ingest.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A provider delivers a service to some areas, jointly, for two calendar years.
 *
 * @param scale size of the region, of the default one: fixed prices and places grow with it
 */
record Contract(
        int index, String code, Service service, Provider provider, List<Area> areas, int firstYear, double scale) {
    static final int YEARS = 2;

    boolean covers(Area area) {
        return areas.contains(area);
    }

    LocalDate startDate() {
        return LocalDate.of(firstYear, 1, 1);
    }

    LocalDate endDate() {
        return LocalDate.of(firstYear + YEARS - 1, 12, 31);
    }

    boolean runsIn(YearMonth month) {
        return month.getYear() >= firstYear && month.getYear() < firstYear + YEARS;
    }

    /** Paid for each month of the contract, in euros. */
    double fixedPrice() {
        return Math.ceil(scale * service.type().costPerDay() * 18 * areas.size() / 10) * 10;
    }

    /** Paid for each participation that starts. */
    double outputPrice() {
        return Math.round(service.type().costPerDay() * service.type().days() * 0.6 / 10) * 10;
    }

    /** Paid for each participation whose person is in open-market work six months after its end. */
    double outcomePrice() {
        return Math.round(service.type().costPerDay() * service.type().days() * 0.35 / 10) * 10;
    }

    int places() {
        return (int) Math.ceil(150 * scale);
    }

    double budget() {
        return fixedPrice() * 12 * YEARS + (outputPrice() + outcomePrice() / 2) * places();
    }
}
