package fi.mittava.ingest.source;

import java.io.Serializable;

/**
 * A file that a run reads.
 *
 * @param feed index of its feed in {@code Feeds.everything()}
 * @param path where it lies, absolute
 * @param name how it is called in reports and in landing: its path inside the folder given
 * @param hash SHA-256 of its bytes, in hexadecimal digits
 * @param bytes its size
 * @param updatedAt moment that stands for records without updated_at, microseconds since 1970-01-01T00:00Z
 */
public record FeedFile(int feed, String path, String name, String hash, long bytes, long updatedAt)
        implements Serializable {}
