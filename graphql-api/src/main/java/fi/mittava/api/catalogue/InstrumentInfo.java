package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Instrument;
import fi.mittava.warehouse.generation.Measure;
import fi.mittava.warehouse.generation.Member;
import fi.mittava.warehouse.generation.Reliability;
import fi.mittava.warehouse.generation.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The schema's Instrument. */
record InstrumentInfo(Instrument instrument, @Nullable MeterDimension overall, List<MeterDimension> dimensions) {

    static final String OVERALL = "overall";

    static InstrumentInfo of(Instrument instrument, List<Measure> measures) {
        List<MeterDimension> all = measures.stream().map(MeterDimension::new).toList();
        return new InstrumentInfo(
                instrument,
                all.stream()
                        .filter(dimension -> dimension.isOverall())
                        .findFirst()
                        .orElse(null),
                all.stream().filter(dimension -> !dimension.isOverall()).toList());
    }

    public String code() {
        return instrument.code();
    }

    Text text() {
        return instrument.name();
    }

    public String version() {
        return instrument.version();
    }

    public List<String> versions() {
        return instrument.versions();
    }

    public String linkage() {
        return instrument.isLinked() ? "PARTICIPATION" : "NONE";
    }

    @Nullable
    String base() {
        return instrument.base();
    }

    public List<String> services() {
        return instrument.services();
    }

    public Instrument.@Nullable Scale scale() {
        return instrument.scale();
    }

    public List<Instrument.Item> items() {
        return instrument.items();
    }

    /** The schema's MeterDimension. */
    record MeterDimension(Measure measure) {

        private boolean isOverall() {
            return measure.meterDimension() == null;
        }

        public String code() {
            String dimension = measure.meterDimension();
            return dimension == null ? OVERALL : dimension;
        }

        Text text() {
            return measure.name();
        }

        public String better() {
            return measure.isHighBetter() ? "HIGH" : "LOW";
        }

        public Instrument.Scale scale() {
            return measure.scale();
        }

        public List<String> items() {
            return measure.items();
        }

        public List<Reliability> reliability() {
            return measure.reliabilities();
        }
    }

    /** A choice as the schema's DimensionValue. */
    static Member choice(Instrument.Choice choice) {
        return new Member(choice.code(), choice.name());
    }

    static String source(Reliability reliability) {
        return reliability.source().toUpperCase(Locale.ROOT);
    }
}
