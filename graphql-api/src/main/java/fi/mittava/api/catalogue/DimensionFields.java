package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Text;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the schema names a dimension: the field of a row, the field of ImpactFilter, and the name people read. */
public enum DimensionFields {
    AREA("area", "areas", "Alue", "Område", "Area"),
    SERVICE("service", "services", "Palvelu", "Tjänst", "Service"),
    SERVICE_TYPE("serviceType", "serviceTypes", "Palvelutyyppi", "Tjänstetyp", "Service type"),
    DELIVERY("delivery", "delivery", "Järjestämistapa", "Sätt att ordna", "Delivery"),
    PROVIDER("provider", "providers", "Palveluntuottaja", "Serviceproducent", "Provider"),
    CONTRACT("contract", "contracts", "Sopimus", "Avtal", "Contract"),
    TARGET_GROUP("targetGroup", "targetGroups", "Kohderyhmä", "Målgrupp", "Target group"),
    GENDER("gender", "genders", "Sukupuoli", "Kön", "Gender"),
    AGE_BAND("ageBand", "ageBands", "Ikäryhmä", "Åldersgrupp", "Age band"),
    EDUCATION("education", "educations", "Koulutusaste", "Utbildningsnivå", "Education"),
    DURATION_BAND(
            "durationBand", "durationBands", "Työttömyyden kesto", "Arbetslöshetens längd", "Unemployment duration"),
    LANGUAGE_GROUP("languageGroup", "languageGroups", "Kieliryhmä", "Språkgrupp", "Language group");

    private final String rowField;
    private final String filterField;
    private final Text text;

    DimensionFields(String rowField, String filterField, String fi, String sv, String en) {
        this.rowField = rowField;
        this.filterField = filterField;
        this.text = new Text(fi, sv, en);
    }

    public static DimensionFields of(Dimension dimension) {
        return valueOf(dimension.name());
    }

    public Dimension dimension() {
        return Dimension.valueOf(name());
    }

    public String rowField() {
        return rowField;
    }

    public String filterField() {
        return filterField;
    }

    Text text() {
        return text;
    }

    /** An ImpactFilter as codes by dimension. A field that is left out or null restricts nothing; an empty one selects nothing. */
    public static Map<Dimension, List<String>> filter(Map<String, List<String>> input) {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        Arrays.stream(values()).forEach(fields -> {
            List<String> codes = input.get(fields.filterField);
            if (codes != null) {
                filter.put(fields.dimension(), List.copyOf(codes));
            }
        });
        return filter;
    }
}
