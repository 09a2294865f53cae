package fi.mittava.api.impact;

import fi.mittava.api.error.ArgumentRefused;
import fi.mittava.api.error.ErrorCode;
import java.util.Objects;
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
}
