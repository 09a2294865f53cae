package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void agreesWithTheDecoderOnEveryStartOfTwoBytes() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                byte[][] texts = {
                    {(byte) first, (byte) second},
                    {(byte) first, (byte) second, (byte) 0x80},
                    {(byte) first, (byte) second, (byte) 0xbf, (byte) 0x80},
                    {(byte) first, (byte) second, 'a', (byte) 0x80}
                };
                for (byte[] text : texts) {
                    assertThat(Utf8.isValid(text, 0, text.length)).isEqualTo(isDecodable(text));
                }
            }
        }
    }

    @Test
    void seesOnlyTheRangeGiven() {
        byte[] text = "äa".getBytes(StandardCharsets.UTF_8);

        assertThat(Utf8.isValid(text, 0, 1)).isFalse();
        assertThat(Utf8.isValid(text, 1, 2)).isFalse();
        assertThat(Utf8.isValid(text, 2, 3)).isTrue();
        assertThat(Utf8.isValid(text, 0, 0)).isTrue();
    }

    private static boolean isDecodable(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
