/** HTTP before GraphQL: who may connect, how much may be sent, what every response says, static files. */
@NullMarked
package fi.mittava.api.edge;

import org.jspecify.annotations.NullMarked;
