package fi.mittava.ingest.demo;

/** What a draw decides. Each has its own numbers, so that one more draw of one kind moves none of another. */
enum Chance {
    BIRTH,
    GENDER,
    AREA,
    LANGUAGE,
    EDUCATION,
    OCCUPATION,
    WORK_ABILITY,
    FRAILTY,
    TRAIT,
    ENTRY,
    ORIGIN,
    MOVE,
    LINK,
    JOB,
    JOB_KIND,
    JOB_LOSS,
    STUDY,
    STUDY_LENGTH,
    OUTSIDE,
    LAY_OFF,
    LEAVE_COUNTRY,
    DAY,
    START,
    SERVICE,
    CONTRACT,
    LENGTH,
    INTERRUPTION,
    PLACEMENT,
    GAIN,
    CHANGE,
    RESPONSE,
    COLLECTOR,
    ANSWER_DAY,
    NOISE,
    FEEDBACK,
    PAY,
    DELIVERY;

    private final long salt = (long) name().hashCode() << 32;

    /** Tells this decision's draws from all others. */
    long salt() {
        return salt;
    }
}
