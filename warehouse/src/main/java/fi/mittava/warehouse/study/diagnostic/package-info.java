/** How far an estimate can be trusted: balance, placebos, nearest neighbours, the strength of peers. */
@NullMarked
package fi.mittava.warehouse.study.diagnostic;

import org.jspecify.annotations.NullMarked;
