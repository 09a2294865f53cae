package fi.mittava.warehouse.payment;

/** Which cap cut a claim; the narrowest comes first. */
public enum CapKind {
    PERSON_OF_LINE,
    LINE,
    PERSON,
    MONTH,
    CONTRACT;

    /** Whether claims of other persons leave it as it is. */
    boolean isOfOnePerson() {
        return this == PERSON_OF_LINE || this == PERSON;
    }
}
