package fi.mittava.warehouse.metric;

import fi.mittava.warehouse.disclosure.FigureKind;
import fi.mittava.warehouse.generation.Text;
import fi.mittava.warehouse.metric.Metric.Trait;
import fi.mittava.warehouse.metric.Metric.Wording;
import java.util.List;
import java.util.Set;

/** What was reached beside what should be. A target tells of which metric, so this is no question by itself. */
final class TargetMetrics {

    static final List<Metric> ALL = List.of(targetDifference());

    private TargetMetrics() {}

    private static Metric targetDifference() {
        return Metric.of(
                MetricCode.TARGET_DIFFERENCE,
                FigureKind.REGISTER_SHARE,
                asked -> {
                    throw new IllegalStateException("TARGET_DIFFERENCE is told beside targets only");
                },
                new Wording(
                        new Text("Ero tavoitteeseen", "Skillnad mot målet", "Against target"),
                        new Text(
                                "Toteutunut luku vähennettynä tavoitteella, palvelulle tai sopimukselle asetetun"
                                        + " tavoitteen voimassaoloaikana alkaneissa jaksoissa.",
                                "Det uppnådda värdet minus målet, i de perioder som började medan tjänstens eller"
                                        + " avtalets mål gällde.",
                                "What was reached minus the target, over the participations that started while the"
                                        + " service's or contract's target was valid."),
                        "metric",
                        "value of the target's metric − target value",
                        "as the target's metric"),
                Set.of(Trait.TARGET),
                "targets",
                "participations");
    }
}
