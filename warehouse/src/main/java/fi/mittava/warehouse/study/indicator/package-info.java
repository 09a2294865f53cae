/** How well a meter foretells employment, beyond what registers know: association, never effect. */
@NullMarked
package fi.mittava.warehouse.study.indicator;

import org.jspecify.annotations.NullMarked;
