package fi.mittava.ingest.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Slice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PseudonymiserTest {
    private final Pseudonymiser pseudonymiser = new Pseudonymiser("secret one".getBytes(StandardCharsets.UTF_8));

    @Test
    void givesTheSameCodeTheSameKeyInEitherCase() {
        assertThat(code("010190-900P")).isEqualTo(code("010190-900p"));
        assertThat(code("010190-900P")).isNotEqualTo(code("010190Y900P"));
    }

    @Test
    void givesOtherKeysWithOtherSecrets() {
        PersonKey other = new Pseudonymiser("secret two".getBytes(StandardCharsets.UTF_8))
                .ofIdentityCode(Slice.of("010190-900P"));

        assertThat(List.of(other.high(), other.low())).isNotEqualTo(code("010190-900P"));
    }

    @Test
    void keepsKindsOfIdentifiersApart() {
        PersonKey opaque = pseudonymiser.ofOpaque(Slice.of("010190-900P"));

        assertThat(List.of(opaque.high(), opaque.low())).isNotEqualTo(code("010190-900P"));
    }

    @Test
    void remembersOnlyTheLastOne() {
        List<Long> first = code("010190-900P");
        List<Long> second = code("010190-901R");

        assertThat(code("010190-900P")).isEqualTo(first);
        assertThat(code("010190-901R")).isEqualTo(second).isNotEqualTo(first);
    }

    /** Keys of today must be keys of tomorrow: landing holds them for years. */
    @Test
    void neverChangesItsKeys() {
        assertThat(code("010190-900P")).isEqualTo(List.of(HIGH, LOW));
    }

    private static final long HIGH = -938508489219966585L;
    private static final long LOW = 3469841315853754822L;

    private List<Long> code(String code) {
        PersonKey key = pseudonymiser.ofIdentityCode(Slice.of(code));
        return List.of(key.high(), key.low());
    }
}
