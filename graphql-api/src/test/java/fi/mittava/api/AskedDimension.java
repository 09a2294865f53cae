package fi.mittava.api;

import java.util.Locale;

/** A dimension as the schema names it and as a table has it, written once more. */
enum AskedDimension {
    AREA("area", "areas"),
    SERVICE("service", "services"),
    SERVICE_TYPE("serviceType", "serviceTypes"),
    DELIVERY("delivery", "delivery"),
    PROVIDER("provider", "providers"),
    CONTRACT("contract", "contracts"),
    TARGET_GROUP("targetGroup", "targetGroups"),
    GENDER("gender", "genders"),
    AGE_BAND("ageBand", "ageBands"),
    EDUCATION("education", "educations"),
    DURATION_BAND("durationBand", "durationBands"),
    LANGUAGE_GROUP("languageGroup", "languageGroups");

    private final String rowField;
    private final String filterField;

    AskedDimension(String rowField, String filterField) {
        this.rowField = rowField;
        this.filterField = filterField;
    }

    String rowField() {
        return rowField;
    }

    String filterField() {
        return filterField;
    }

    /** The key of a participation's value, over {@code participation p}; of target groups over a join with {@code target_group g}. */
    String key() {
        return this == TARGET_GROUP ? "g.key" : "p." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a participation has one of these codes. */
    String has(String codes) {
        String keys = "SELECT key FROM member WHERE dimension = '" + name() + "' AND code IN (" + codes + ")";
        return this == TARGET_GROUP
                ? "EXISTS (SELECT 1 FROM (" + keys + ") wanted WHERE (p.target_groups >> wanted.key) & 1 = 1)"
                : key() + " IN (" + keys + ")";
    }
}
