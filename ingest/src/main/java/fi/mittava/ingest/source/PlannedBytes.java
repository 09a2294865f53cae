package fi.mittava.ingest.source;

import fi.mittava.workspace.CommandFailure;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * A file as it was when the run was planned: just its bytes of then, even if it has grown; throws CommandFailure at their end
 * where they aren't those of then. What was read is known to be right only once that end has been met.
 */
final class PlannedBytes extends FilterInputStream {
    private final FeedFile file;
    private final MessageDigest digest = FileFacts.digest();
    private long left;
    private boolean isChecked;

    PlannedBytes(FeedFile file, InputStream in) {
        super(in);
        this.file = file;
        this.left = file.bytes();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = left == 0 ? -1 : in.read(to, from, (int) Math.min(length, left));
        if (count < 0) {
            check();
            return -1;
        }
        digest.update(to, from, count);
        left -= count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(in.available(), left);
    }

    private void check() {
        if (!isChecked && (left > 0 || !FileFacts.isOf(file, digest))) {
            throw changed(file);
        }
        isChecked = true;
    }

    private static CommandFailure changed(FeedFile file) {
        return new CommandFailure("the file " + file.name()
                + " has changed while it was read; when its sender has finished it, run the same command again: it"
                + " begins this run anew, and nothing is lost or doubled");
    }

    static CommandFailure gone(FeedFile file, IOException failure) {
        return new CommandFailure(
                "the file " + file.name()
                        + " is gone or can't be read any more; put it back and run the same command again, which goes"
                        + " on where it stopped, or run it without the file: it then begins this run anew",
                failure);
    }
}
