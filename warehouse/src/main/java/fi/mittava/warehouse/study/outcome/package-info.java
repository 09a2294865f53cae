/**
 * What would have become of participants: a model of peers' outcomes at each horizon, and the effect that follows, from
 * sums over persons.
 */
@NullMarked
package fi.mittava.warehouse.study.outcome;

import org.jspecify.annotations.NullMarked;
