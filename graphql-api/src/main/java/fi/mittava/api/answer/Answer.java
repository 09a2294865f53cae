package fi.mittava.api.answer;

import fi.mittava.api.error.ErrorCode;
import fi.mittava.api.generation.ServedGeneration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, plain and, unless they are few, compressed. */
final class Answer {

    private static final int FEW = 1024;

    private final ServedGeneration.State state;
    private final byte[] body;
    private final byte @Nullable [] gzip;
    private final String hash;
    private final List<String> rootFields;
    private final List<ErrorCode> errors;
    private final boolean isExecuted;
    private final int rows;

    /**
     * An answer with this body.
     *
     * @param rootFields that it answers
     * @param errors their codes
     * @param isExecuted whether the document was executed at all
     * @param rows that its tables and lists have together
     */
    Answer(
            ServedGeneration.State state,
            byte[] body,
            List<String> rootFields,
            List<ErrorCode> errors,
            boolean isExecuted,
            int rows) {
        this.state = state;
        this.body = body;
        this.gzip = body.length < FEW ? null : compressed(body);
        this.hash = Question.sha256(body).substring(0, 32);
        this.rootFields = rootFields;
        this.errors = List.copyOf(errors);
        this.isExecuted = isExecuted;
        this.rows = rows;
    }

    ServedGeneration.State state() {
        return state;
    }

    byte[] body() {
        return body;
    }

    byte @Nullable [] gzip() {
        return gzip;
    }

    /** Names the bytes: the same bytes have the same, in any process. */
    String hash() {
        return hash;
    }

    List<String> rootFields() {
        return rootFields;
    }

    /** Without errors, so that it may be kept. */
    boolean isWhole() {
        return errors.isEmpty();
    }

    List<ErrorCode> errors() {
        return errors;
    }

    boolean isExecuted() {
        return isExecuted;
    }

    int rows() {
        return rows;
    }

    int size() {
        return body.length + (gzip == null ? 0 : gzip.length);
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new Gzip(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Swift rather than small: the answer's first caller waits for it. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
