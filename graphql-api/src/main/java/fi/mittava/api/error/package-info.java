/** What a caller is told when a request has no answer: a code from a closed list, a sentence, a request's name. */
@NullMarked
package fi.mittava.api.error;

import org.jspecify.annotations.NullMarked;
