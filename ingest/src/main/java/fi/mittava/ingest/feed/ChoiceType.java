package fi.mittava.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a closed list of values. */
final class ChoiceType implements ColumnType {
    private final List<String> values;
    private final byte[][] encoded;

    ChoiceType(List<String> values) {
        this.values = List.copyOf(values);
        this.encoded = values.stream()
                .map(value -> value.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    @Override
    public String rule() {
        return "one of " + String.join(", ", values);
    }

    @Override
    public LandedType landed() {
        return LandedType.TEXT;
    }

    @Override
    public @Nullable ReasonCode read(Slice field, FieldValue value) {
        for (byte[] candidate : encoded) {
            if (field.contentEquals(candidate)) {
                return null;
            }
        }
        return IdentityCode.isIn(field) ? ReasonCode.IDENTITY_CODE_IN_TEXT : ReasonCode.VALUE_NOT_LISTED;
    }
}
