/** What lets an effect be shown: a verdict on each thing that was found. */
@NullMarked
package fi.mittava.warehouse.study.gate;

import org.jspecify.annotations.NullMarked;
