package fi.mittava.api.catalogue;

import fi.mittava.warehouse.generation.Dimension;
import fi.mittava.warehouse.generation.Text;

/** The schema's DimensionInfo. */
record DimensionInfo(Dimension code, Text name, String filterField, boolean personal, boolean overlapping) {

    static DimensionInfo of(Dimension dimension) {
        DimensionFields fields = DimensionFields.of(dimension);
        return new DimensionInfo(
                dimension,
                fields.text(),
                fields.filterField(),
                dimension.isPersonal(),
                dimension == Dimension.TARGET_GROUP);
    }
}
