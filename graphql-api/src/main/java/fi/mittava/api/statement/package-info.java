/** What contracts pay for, and what they are owed. */
@NullMarked
package fi.mittava.api.statement;

import org.jspecify.annotations.NullMarked;
