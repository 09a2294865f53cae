package fi.mittava.ingest.validation;

import fi.mittava.ingest.feed.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a record was refused.
 *
 * @param column the column at fault, or null where the record as a whole is
 * @param message the reason in words; says the rule, never what was received
 */
record Refusal(@Nullable String column, ReasonCode reason, String message) {}
