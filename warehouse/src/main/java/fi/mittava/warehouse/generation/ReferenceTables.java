package fi.mittava.warehouse.generation;

import static fi.mittava.warehouse.generation.tables.Tables.BUDGET;
import static fi.mittava.warehouse.generation.tables.Tables.CLIENT_ACTION;
import static fi.mittava.warehouse.generation.tables.Tables.EXTERNAL_ESTIMATE;
import static fi.mittava.warehouse.generation.tables.Tables.TARGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what figures are held against: targets, budgets, what was done about feedback, estimates of others. No person is in it. */
final class ReferenceTables {

    private static final int MONTHS_A_YEAR = 12;
    private static final int CENT_DIGITS = 2;

    private final DSLContext sql;
    private final GenerationCatalogue catalogue;

    ReferenceTables(DSLContext sql, GenerationCatalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    List<Target> targets() {
        return sql.selectFrom(TARGET)
                .orderBy(
                        TARGET.SERVICE,
                        TARGET.CONTRACT,
                        TARGET.AREA,
                        TARGET.METRIC,
                        TARGET.HORIZON_MONTHS,
                        TARGET.VALID_FROM)
                .fetch(row -> new Target(
                        member(Dimension.SERVICE, row.get(TARGET.SERVICE)),
                        member(Dimension.CONTRACT, row.get(TARGET.CONTRACT)),
                        member(Dimension.AREA, row.get(TARGET.AREA)),
                        row.get(TARGET.METRIC),
                        row.get(TARGET.HORIZON_MONTHS),
                        row.get(TARGET.VALID_FROM),
                        row.get(TARGET.VALID_TO),
                        month(row.get(TARGET.FROM_MONTH)),
                        row.get(TARGET.TO_MONTH) == null ? null : month(row.get(TARGET.TO_MONTH)),
                        number(row.get(TARGET.TARGET_VALUE))));
    }

    /** By year, area and service. */
    List<AreaBudget> budgets() {
        return sql.selectFrom(BUDGET)
                .orderBy(BUDGET.YEAR, BUDGET.AREA, BUDGET.SERVICE)
                .fetch(row -> new AreaBudget(
                        catalogue.members(Dimension.AREA).withKey(row.get(BUDGET.AREA)),
                        catalogue.members(Dimension.SERVICE).withKey(row.get(BUDGET.SERVICE)),
                        row.get(BUDGET.YEAR),
                        BigDecimal.valueOf(row.get(BUDGET.CENTS), CENT_DIGITS)));
    }

    /** Newest first; of one service, or of all if null. */
    List<ClientAction> clientActions(@Nullable String service) {
        return sql.selectFrom(CLIENT_ACTION)
                .where(is(CLIENT_ACTION.SERVICE, Dimension.SERVICE, service))
                .orderBy(CLIENT_ACTION.DONE_ON.desc(), CLIENT_ACTION.SERVICE)
                .fetch(row -> new ClientAction(
                        catalogue.members(Dimension.SERVICE).withKey(row.get(CLIENT_ACTION.SERVICE)),
                        row.get(CLIENT_ACTION.DONE_ON),
                        new Text(
                                row.get(CLIENT_ACTION.TEXT_FI),
                                row.get(CLIENT_ACTION.TEXT_SV),
                                row.get(CLIENT_ACTION.TEXT_EN))));
    }

    /** Of one service type, or of all if null. */
    List<ExternalEstimate> externalEstimates(@Nullable String serviceType) {
        return sql.selectFrom(EXTERNAL_ESTIMATE)
                .where(is(EXTERNAL_ESTIMATE.SERVICE_TYPE, Dimension.SERVICE_TYPE, serviceType))
                .orderBy(
                        EXTERNAL_ESTIMATE.SERVICE_TYPE,
                        EXTERNAL_ESTIMATE.STUDY,
                        EXTERNAL_ESTIMATE.OUTCOME,
                        EXTERNAL_ESTIMATE.HORIZON_MONTHS)
                .fetch(row -> new ExternalEstimate(
                        row.get(EXTERNAL_ESTIMATE.STUDY),
                        catalogue.members(Dimension.SERVICE_TYPE).withKey(row.get(EXTERNAL_ESTIMATE.SERVICE_TYPE)),
                        row.get(EXTERNAL_ESTIMATE.OUTCOME),
                        row.get(EXTERNAL_ESTIMATE.HORIZON_MONTHS),
                        number(row.get(EXTERNAL_ESTIMATE.ESTIMATE)),
                        number(row.get(EXTERNAL_ESTIMATE.LOW)),
                        number(row.get(EXTERNAL_ESTIMATE.HIGH)),
                        row.get(EXTERNAL_ESTIMATE.REFERENCE),
                        row.get(EXTERNAL_ESTIMATE.PARTICIPANTS),
                        month(row.get(EXTERNAL_ESTIMATE.COHORT_FROM)),
                        month(row.get(EXTERNAL_ESTIMATE.COHORT_TO)),
                        row.get(EXTERNAL_ESTIMATE.METHOD)));
    }

    /** A code that nobody has finds nothing. */
    private Condition is(Field<Integer> key, Dimension dimension, @Nullable String code) {
        return code == null
                ? DSL.noCondition()
                : key.in(catalogue.members(dimension).keys(List.of(code)));
    }

    private @Nullable Member member(Dimension dimension, @Nullable Integer key) {
        return key == null ? null : catalogue.members(dimension).withKey(key);
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static BigDecimal number(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
