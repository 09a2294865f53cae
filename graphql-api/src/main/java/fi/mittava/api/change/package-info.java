/** Change on a meter, per dimension of it. */
@NullMarked
package fi.mittava.api.change;

import org.jspecify.annotations.NullMarked;
