package fi.mittava.warehouse.study.estimator;

import fi.mittava.warehouse.study.gate.CheckCode;
import fi.mittava.warehouse.study.gate.Verdict;
import fi.mittava.warehouse.study.stack.Group;

/**
 * One row of the gate, for everybody or for a group.
 *
 * @param value that was judged; NaN: it couldn't be told
 */
public record Check(Group group, CheckCode code, double value, Verdict verdict) {}
