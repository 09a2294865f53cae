package fi.mittava.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One writer a data folder, who finds a place for temporary files there. The operating system drops the lock when its
 * process ends, however it ends.
 */
public final class WriterLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock for {@code command}, or fails at once and says who holds it. */
    public static WriterLock acquire(DataFolder folder, String command) {
        try {
            WriterLock lock = tryToAcquire(folder, command);
            if (lock == null) {
                throw new CommandFailure("another Mittava process ("
                        + Files.readString(folder.lockFile()).strip() + ") is writing to " + folder.root()
                        + "; wait until it has ended, or stop it");
            }
            return lock;
        } catch (IOException failure) {
            throw unlockable(folder, failure);
        }
    }

    /** Takes the lock for {@code command} as soon as nobody else has it; for who watches. */
    public static WriterLock await(DataFolder folder, String command) throws InterruptedException {
        try {
            for (WriterLock lock = tryToAcquire(folder, command); ; lock = tryToAcquire(folder, command)) {
                if (lock != null) {
                    return lock;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException failure) {
            throw unlockable(folder, failure);
        }
    }

    private static @Nullable WriterLock tryToAcquire(DataFolder folder, String command) throws IOException {
        FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return null;
        }
        String holder = command + ", process " + ProcessHandle.current().pid();
        channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        // DuckDB makes the last folder of a path that it spills into, and no other.
        Files.createDirectories(folder.temporary());
        return new WriterLock(channel);
    }

    private static CommandFailure unlockable(DataFolder folder, IOException failure) {
        return new CommandFailure("can't lock " + folder.lockFile() + "; check who may write there", failure);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new CommandFailure("can't release the lock of the data folder", failure);
        }
    }
}
