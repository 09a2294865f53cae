package fi.mittava.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks gzip as RFC 1952 tells, member by member. Unlike Java's own, it hands over every byte before a break, however many
 * are asked for at a time, and never takes what it doesn't understand for the end. Zeros may follow the last member.
 */
final class GzipInput extends InputStream {
    private static final int CHUNK = 64 * 1024;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final byte[] packed = new byte[CHUNK];
    private int at;
    private int limit;
    private boolean isInMember;
    private @Nullable ZipException broken;

    GzipInput(InputStream in) {
        this.in = in;
    }

    static boolean isGzip(int first, int second) {
        return first == 0x1f && second == 0x8b;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (isInMember || begin()) {
            int count = inflate(to, from, length);
            if (count > 0) {
                check.update(to, from, count);
                return count;
            }
            end();
        }
        return -1;
    }

    /** Unpacks some bytes of the member; 0 at its end. */
    private int inflate(byte[] to, int from, int length) throws IOException {
        while (broken == null && !inflater.finished()) {
            long before = inflater.getBytesWritten();
            try {
                inflater.inflate(to, from, length);
            } catch (DataFormatException malformed) {
                broken = broken("the packed bytes are broken");
            }
            int count = (int) (inflater.getBytesWritten() - before);
            if (count > 0) {
                return count;
            }
            if (inflater.needsInput() && broken == null && !inflater.finished()) {
                require(fill());
                inflater.setInput(packed, 0, limit);
            } else if (inflater.needsDictionary()) {
                broken = broken("a dictionary is missing");
            }
        }
        if (broken != null) {
            throw broken;
        }
        return 0;
    }

    private boolean begin() throws IOException {
        int first = next();
        while (first == 0) {
            first = next();
        }
        if (first < 0) {
            return false;
        }
        int flags = isGzip(first, next()) && required() == DEFLATE ? required() : RESERVED;
        if ((flags & RESERVED) != 0) {
            throw broken("what follows is not packed");
        }
        pass(6);
        if ((flags & HAS_EXTRA) != 0) {
            pass(required() | required() << 8);
        }
        passText((flags & HAS_NAME) != 0);
        passText((flags & HAS_COMMENT) != 0);
        pass((flags & HAS_CHECK) != 0 ? 2 : 0);
        inflater.reset();
        inflater.setInput(packed, at, limit - at);
        check.reset();
        isInMember = true;
        return true;
    }

    private void end() throws IOException {
        at = limit - inflater.getRemaining();
        isInMember = false;
        if (number() != check.getValue() || number() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw broken("the unpacked bytes are not those that were packed");
        }
    }

    private long number() throws IOException {
        return required() | required() << 8 | required() << 16 | (long) required() << 24;
    }

    private void pass(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private void passText(boolean isThere) throws IOException {
        while (isThere && required() != 0) {
            // Names and comments tell nothing of the records.
        }
    }

    private int required() throws IOException {
        int next = next();
        require(next >= 0);
        return next;
    }

    private int next() throws IOException {
        return at < limit || fill() ? packed[at++] & 0xff : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        limit = Math.max(0, in.read(packed, 0, packed.length));
        return limit > 0;
    }

    private static void require(boolean isThere) throws EOFException {
        if (!isThere) {
            throw new EOFException("the packed bytes are cut off");
        }
    }

    private static ZipException broken(String why) {
        return new ZipException(why);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
