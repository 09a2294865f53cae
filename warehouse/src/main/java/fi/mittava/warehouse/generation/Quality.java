package fi.mittava.warehouse.generation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read, accepted, refused and waits: accepted + rejected = read, for every file.
 *
 * @param waiting accepted, but depends on something that has not come yet
 * @param rejectedShare rejected ÷ read; null if nothing was read
 * @param feeds by name
 */
public record Quality(
        long read,
        long accepted,
        long rejected,
        long waiting,
        @Nullable BigDecimal rejectedShare,
        List<Feed> feeds) {

    /** One feed; rejections with the most frequent first, files by name. */
    public record Feed(
            String feed,
            long read,
            long accepted,
            long rejected,
            long waiting,
            long loaded,
            List<Rejections> rejections,
            List<File> files) {}

    /** Rows refused for one reason; {@code column} is null where no single column is to blame. */
    public record Rejections(String reason, @Nullable String column, long rows) {}

    /** One file of a feed. */
    public record File(String file, long read, long accepted, long rejected) {}
}
