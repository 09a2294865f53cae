/** What can be asked: metrics, dimensions and their values, services, providers, areas, target groups. */
@NullMarked
package fi.mittava.api.catalogue;

import org.jspecify.annotations.NullMarked;
