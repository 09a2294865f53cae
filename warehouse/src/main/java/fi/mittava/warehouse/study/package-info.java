/**
 * The study: what would have happened without the service. Who was at risk is read from the star into a stack, the
 * estimator compares, service type by service type, and what it finds is kept for the generation. The rooms, in the order
 * in which data walks them: {@code stack}, {@code score}, {@code outcome} (with {@code slice}), {@code diagnostic}, {@code
 * gate}, {@code estimator}.
 */
@NullMarked
package fi.mittava.warehouse.study;

import org.jspecify.annotations.NullMarked;
