/** What figures are held against, told by others: what was done about feedback, and estimates of research. */
@NullMarked
package fi.mittava.api.reference;

import org.jspecify.annotations.NullMarked;
