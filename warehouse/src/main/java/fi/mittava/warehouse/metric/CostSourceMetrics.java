package fi.mittava.warehouse.metric;

import static fi.mittava.warehouse.generation.tables.Tables.PARTICIPATION;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.disclosure.FigureStatus;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Where the costs come from: how far they can be relied on. */
final class CostSourceMetrics {

    private static final int OWN = 1;
    private static final int PAYMENTS = 2;
    private static final int UNIT_COST = 3;

    static final List<Metric> ALL = List.of(ownCostShare(), paymentCostShare(), unitCostShare());

    private CostSourceMetrics() {}

    private static Metric ownCostShare() {
        return share(
                MetricCode.OWN_COST_SHARE,
                OWN,
                "participations whose own record tells the cost ÷ those of known cost",
                new Text("Oma kustannustieto", "Egen kostnadsuppgift", "Own cost"),
                new Text(
                        "Osuus jaksoista, joiden kustannus on kirjattu jaksolle itselleen.",
                        "Andel av perioderna vars kostnad har antecknats för perioden själv.",
                        "Share of participations whose cost stands in their own record."));
    }

    private static Metric paymentCostShare() {
        return share(
                MetricCode.PAYMENT_COST_SHARE,
                PAYMENTS,
                "participations whose cost is a share of payments ÷ those of known cost",
                new Text("Kustannus maksuista", "Kostnad ur betalningar", "Cost from payments"),
                new Text(
                        "Osuus jaksoista, joiden kustannus on laskettu osuutena sopimuksen tai palvelun maksuista.",
                        "Andel av perioderna vars kostnad är en del av avtalets eller tjänstens betalningar.",
                        "Share of participations whose cost is their part of the contract's or service's payments."));
    }

    private static Metric unitCostShare() {
        return share(
                MetricCode.UNIT_COST_SHARE,
                UNIT_COST,
                "participations whose cost is the service's unit cost ÷ those of known cost",
                new Text("Kustannus yksikköhinnasta", "Kostnad ur enhetspris", "Cost from unit cost"),
                new Text(
                        "Osuus jaksoista, joiden kustannus on palvelun yksikköhinta, koska parempaa tietoa ei ole.",
                        "Andel av perioderna vars kostnad är tjänstens enhetskostnad, då inget bättre är känt.",
                        "Share of participations whose cost is the service's unit cost, for want of anything better."));
    }

    private static Metric share(MetricCode code, int source, String formula, Text name, Text description) {
        Field<Integer> column = PARTICIPATION.COST_SOURCE.coerce(SQLDataType.INTEGER);
        Condition known = column.between(OWN, UNIT_COST);
        List<Absence> absences =
                List.of(Absence.withoutParticipations(), Absence.otherwise(FigureStatus.NOT_APPLICABLE, "NO_COST"));
        return Metric.of(
                code,
                FigureKind.REGISTER_SHARE,
                asked -> Formula.share(known, column.eq(source), absences),
                new Wording(name, description, "share", formula, "participations of known cost"),
                Set.of(),
                "participations",
                "services",
                "payments");
    }
}
