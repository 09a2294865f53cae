/** What contracts are owed, month by month: drafts made of a generation, and statements that were sealed and never change. */
@NullMarked
package fi.mittava.warehouse.statement;

import org.jspecify.annotations.NullMarked;
