package fi.mittava.warehouse.payment;

/** What a price is for. */
public enum Component {
    /** Being there: a month of the contract. */
    FIXED,
    /** What is done: an event of a participation. */
    OUTPUT,
    /** What is reached: a status in the months after, or a reliable change of the meter. */
    OUTCOME
}
