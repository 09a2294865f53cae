package fi.mittava.ingest.demo;

/** What a person does on a day, and how the registers call it. */
enum Status {
    EMPLOYED("01", false),
    PART_TIME("09", true),
    SHORT_WEEK("04", true),
    SUPPORTED("00", true),
    STUDYING("08", false),
    IN_SERVICE("07", true),
    UNEMPLOYED("02", true),
    LAID_OFF("03", true),
    OUTSIDE("05", false),
    /** Emigrated or dead: seen by nobody. */
    GONE("", false);

    private final String code;
    private final boolean isRegistered;

    Status(String code, boolean isRegistered) {
        this.code = code;
        this.isRegistered = isRegistered;
    }

    String code() {
        return code;
    }

    /** Whether the job-seeker register sees it; those who find a full-time job, study or stop looking leave. */
    boolean isRegistered() {
        return isRegistered;
    }

    boolean isOpenEmployment() {
        return this == EMPLOYED || this == PART_TIME || this == SHORT_WEEK;
    }

    /** Unemployed in the sense of a spell: without work and looking for it, in a service or not. */
    boolean isUnemploymentSpell() {
        return this == UNEMPLOYED || this == LAID_OFF || this == IN_SERVICE;
    }
}
