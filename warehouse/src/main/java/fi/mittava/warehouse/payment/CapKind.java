package fi.mittava.warehouse.payment;

/** Which cap cut a claim; the narrowest comes first. */
public enum CapKind {
    PERSON_OF_LINE,
    LINE,
    PERSON,
    MONTH,
    CONTRACT
}
