package fi.mittava.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Bytes as senders' programs, transfers and accidents make them. */
final class RandomBytes {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private RandomBytes() {}

    /** A way to spoil a file: what is done, where (a part of its length), and with which bytes. */
    private static final class Accident {
        private final Kind kind;
        private final double place;
        private final int length;
        private final byte[] bytes;

        Accident(Kind kind, double place, int length, byte[] bytes) {
            this.kind = kind;
            this.place = place;
            this.length = length;
            this.bytes = bytes;
        }

        enum Kind {
            INSERT,
            DELETE,
            DOUBLE,
            FLIP,
            OVERWRITE,
            CUT_OFF,
            SPLICE
        }

        byte[] happenTo(byte[] file) {
            int from = (int) (place * file.length);
            int to = Math.min(from + length, file.length);
            return switch (kind) {
                case INSERT -> joined(file, from, bytes, from);
                case DELETE -> joined(file, from, new byte[0], to);
                case DOUBLE -> joined(file, to, new byte[0], from);
                case FLIP -> flipped(file, from);
                case OVERWRITE -> joined(file, from, bytes, Math.min(from + bytes.length, file.length));
                case CUT_OFF -> Arrays.copyOf(file, from);
                case SPLICE -> joined(file, from, file, to);
            };
        }

        private byte[] flipped(byte[] file, int at) {
            byte[] flipped = file.clone();
            if (at < file.length) {
                flipped[at] ^= (byte) (1 << length % 8);
            }
            return flipped;
        }
    }

    /** Any mixture of what means something to CSV and of what doesn't. */
    static Arbitrary<byte[]> soup() {
        return tokens().list().ofMaxSize(60).map(RandomBytes::joined);
    }

    /** A file to which something has happened, or nothing. */
    static Arbitrary<byte[]> spoilt(byte[] file) {
        return accidents().map(all -> {
            byte[] spoilt = file;
            for (Accident accident : all) {
                spoilt = accident.happenTo(spoilt);
            }
            return spoilt;
        });
    }

    private static Arbitrary<List<Accident>> accidents() {
        return Combinators.combine(
                        Arbitraries.of(Accident.Kind.class),
                        Arbitraries.integers().between(0, 1000).map(place -> place / 1000.0),
                        Arbitraries.integers().between(1, 40),
                        tokens())
                .as(Accident::new)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<byte[]> tokens() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, of("a", "1", " ", "area_code", "name_fi", "ä", "€", "𝄞", "x".repeat(30), "y".repeat(90))),
                Tuple.of(5, of(",", ";", "\t", "\"", "\"\"", "\",\"", "\"\n")),
                Tuple.of(4, of("\n", "\r\n", "\r", "\n\n", "#", ",,\n", "# c\n", "\0", "\u007f", "\u2028")),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3)),
                Tuple.of(1, Arbitraries.of(BYTE_ORDER_MARK, new byte[] {(byte) 0xff, (byte) 0xfe}, new byte[] {
                    0x1f, (byte) 0x8b
                })));
    }

    private static Arbitrary<byte[]> of(String... texts) {
        return Arbitraries.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] joined(byte[] file, int before, byte[] between, int after) {
        return joined(List.of(Arrays.copyOf(file, before), between, Arrays.copyOfRange(file, after, file.length)));
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    /** A stream that hands over as few bytes as it likes and knows of none in advance. */
    static InputStream dribbling(byte[] bytes, long seed) {
        Random random = new Random(seed);
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                return super.read(to, from, length == 0 ? 0 : 1 + random.nextInt(Math.min(length, 50)));
            }

            @Override
            public int available() {
                return 0;
            }
        };
    }
}
