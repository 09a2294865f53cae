package fi.mittava.warehouse.generation;

/** What figures can be grouped and filtered by. Personal dimensions have stricter disclosure rules. */
public enum Dimension {
    AREA(false),
    SERVICE(false),
    SERVICE_TYPE(false),
    DELIVERY(false),
    PROVIDER(false),
    CONTRACT(false),
    TARGET_GROUP(true),
    GENDER(true),
    AGE_BAND(true),
    EDUCATION(true),
    DURATION_BAND(true),
    LANGUAGE_GROUP(true);

    private final boolean isPersonal;

    Dimension(boolean isPersonal) {
        this.isPersonal = isPersonal;
    }

    public boolean isPersonal() {
        return isPersonal;
    }
}
