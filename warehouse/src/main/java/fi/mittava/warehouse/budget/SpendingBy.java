package fi.mittava.warehouse.budget;

import fi.mittava.warehouse.generation.Dimension;

/** By what spending is parted: what a budget can be parted by too. */
public enum SpendingBy {
    SERVICE(Dimension.SERVICE),
    SERVICE_TYPE(Dimension.SERVICE_TYPE),
    DELIVERY(Dimension.DELIVERY),
    AREA(Dimension.AREA);

    private final Dimension dimension;

    SpendingBy(Dimension dimension) {
        this.dimension = dimension;
    }

    Dimension dimension() {
        return dimension;
    }
}
