/** From a question to the bytes of its answer: kept while its generation is served, else computed. */
@NullMarked
package fi.mittava.api.answer;

import org.jspecify.annotations.NullMarked;
