/** What was to be expected of participations by who the participants were, and how far chance alone carries a provider from it. */
@NullMarked
package fi.mittava.warehouse.casemix;

import org.jspecify.annotations.NullMarked;
