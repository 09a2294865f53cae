/**
 * The rows of people at risk, service type by service type ({@link Stack}), and what became of them ({@link OutcomePanel}).
 * Nothing here knows a database.
 */
@NullMarked
package fi.mittava.warehouse.study.stack;

import org.jspecify.annotations.NullMarked;
