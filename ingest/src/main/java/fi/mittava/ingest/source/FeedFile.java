package fi.mittava.ingest.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run reads.
 *
 * @param feed index of its feed in {@code Feeds.everything()}
 * @param path where it lies, absolute
 * @param name how it is called in reports and in landing: its path inside the folder given
 * @param hash of what is read, in hexadecimal digits: SHA-256 of its bytes; of a wide file then a dash and what tells one form
 *     of the instrument from another: when the instrument changes, the file is read anew
 * @param bytes its size
 * @param updatedAt moment that stands for records without updated_at, microseconds since 1970-01-01T00:00Z
 * @param instrument of a wide file the instrument that it answers; null of every other file
 */
public record FeedFile(
        int feed,
        String path,
        String name,
        String hash,
        long bytes,
        long updatedAt,
        @Nullable String instrument) implements Serializable {}
