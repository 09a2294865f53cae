package fi.mittava.ingest.feed;

import org.jspecify.annotations.Nullable;

/**
 * A person: a Finnish personal identity code, or an identifier of a register that is pseudonymous already, as the setting
 * person_id.kind tells. Lands as person_key and is_test_person, never as it came.
 */
public record PersonIdType() implements ColumnType {
    private static final CodeType OPAQUE = new CodeType(128);

    @Override
    public String rule() {
        return "a personal identity code with a valid check character (or any identifier, with --person-id opaque)";
    }

    @Override
    public LandedType landed() {
        return LandedType.UUID;
    }

    /** Reads it as a personal identity code; the number is 1 for a test code (individual number 900–999), else 0. */
    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        if (!IdentityCode.isValid(field)) {
            return ReasonCode.IDENTITY_CODE_INVALID;
        }
        value.number(IdentityCode.isTest(field) ? 1 : 0);
        return null;
    }

    /** Reads it as an opaque identifier; the number is 0. */
    public @Nullable ReasonCode readOpaque(Slice field, FieldValue value) {
        value.number(0);
        ReasonCode reason = OPAQUE.read(field, value);
        return reason == ReasonCode.IDENTITY_CODE_IN_TEXT ? null : reason;
    }
}
