package fi.mittava.warehouse.contract;

import static fi.mittava.warehouse.generation.tables.Tables.CONTRACT;
import static fi.mittava.warehouse.generation.tables.Tables.PAYMENT;

import fi.mittava.warehouse.generation.GenerationReader;
import fi.mittava.warehouse.metric.Months;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was paid for contracts. */
public final class PublishedPayments {

    private PublishedPayments() {}

    /** Cents by month; months without a payment are left out. */
    public static SortedMap<YearMonth, Long> of(GenerationReader reader, String contract) {
        SortedMap<YearMonth, Long> paid = new TreeMap<>();
        reader.read(sql -> {
            sql.select(PAYMENT.MONTH, PAYMENT.CENTS)
                    .from(PAYMENT)
                    .join(CONTRACT)
                    .on(CONTRACT.KEY.eq(PAYMENT.CONTRACT))
                    .where(CONTRACT.CODE.eq(contract))
                    .forEach(row -> paid.merge(Months.month(row.value1()), row.value2(), Long::sum));
            return paid;
        });
        return paid;
    }
}
