/**
 * The effect on a slice of participations from sums over what is published, both when the study is made and when it is asked.
 */
@NullMarked
package fi.mittava.warehouse.study.slice;

import org.jspecify.annotations.NullMarked;
