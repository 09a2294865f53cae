/**
 * Who starts: the covariates' columns ({@link Design}), the score over them, and the weights of peers that follow from it.
 */
@NullMarked
package fi.mittava.warehouse.study.score;

import org.jspecify.annotations.NullMarked;
