package fi.mittava.warehouse.study;

/**
 * One row of the gate, for everybody or for a group.
 *
 * @param value that was judged; NaN: it couldn't be told
 */
record Check(Group group, CheckCode code, double value, Verdict verdict) {}
