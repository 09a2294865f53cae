package fi.mittava.api.impact;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rows of a table: at most {@code limit} from {@code offset}. */
public record Page(int limit, int offset) {

    static final int DEFAULT_LIMIT = 1_000;

    /** Null is as if left out. */
    public static Page of(@Nullable Integer limit, @Nullable Integer offset, int greatestLimit) {
        Page page = new Page(Objects.requireNonNullElse(limit, DEFAULT_LIMIT), Objects.requireNonNullElse(offset, 0));
        if (page.limit < 0 || page.limit > greatestLimit) {
            throw new ArgumentRefused(
                    ErrorCode.LIMIT_OUT_OF_RANGE,
                    "limit must be from 0 to " + greatestLimit + ", but is " + page.limit);
        }
        if (page.offset < 0) {
            throw new ArgumentRefused(ErrorCode.LIMIT_OUT_OF_RANGE, "offset must be 0 or more, but is " + page.offset);
        }
        return page;
    }

    /** The groups that hold this page's rows, where every group makes {@code rowsPerGroup} rows. */
    public Page groups(int rowsPerGroup) {
        int first = offset / rowsPerGroup;
        long end = Math.ceilDiv((long) offset + limit, (long) rowsPerGroup);
        return new Page(Math.toIntExact(end - first), first);
    }

    /**
     * This page's rows.
     *
     * @param ofGroups the rows of {@link #groups}, every one of them {@code rowsPerGroup}
     * @param groups how many there are on all pages
     */
    public <R> Rows<R> of(Stream<R> ofGroups, int rowsPerGroup, int groups) {
        List<R> shown = ofGroups.skip(offset % rowsPerGroup).limit(limit).toList();
        int totalCount = Math.multiplyExact(groups, rowsPerGroup);
        return new Rows<>(shown, totalCount, (long) offset + shown.size() < totalCount);
    }

    /** The rows of a page, how many there are on all, and whether more come after these. */
    public record Rows<R>(List<R> shown, int totalCount, boolean truncated) {}
}
