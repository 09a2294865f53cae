/** What clients answered, item by item. */
@NullMarked
package fi.mittava.api.feedback;

import org.jspecify.annotations.NullMarked;
