package fi.mittava.api.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.api.error.ArgumentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @Test
    void whatIsLeftOutIsTheFirstThousand() {
        assertThat(Page.of(null, null, 10_000)).isEqualTo(new Page(1_000, 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "10001, 0", "10, -1"})
    void whatIsOutOfRangeIsRefused(int limit, int offset) {
        assertThatThrownBy(() -> Page.of(limit, offset, 10_000)).isInstanceOf(ArgumentRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10000, 2147483647"})
    void theBoundsThemselvesAreAllowed(int limit, int offset) {
        assertThat(Page.of(limit, offset, 10_000)).isEqualTo(new Page(limit, offset));
    }

    @ParameterizedTest(name = "{1} rows from {0}, {2} a group: {4} groups from {3}")
    @CsvSource({
        "0, 10, 5, 0, 2",
        "4, 1, 5, 0, 1",
        "4, 2, 5, 0, 2",
        "5, 5, 5, 1, 1",
        "0, 0, 5, 0, 0",
        "2147483647, 100000, 1, 2147483647, 100000"
    })
    void aPageOfRowsLiesInTheFewestGroups(int offset, int limit, int rowsPerGroup, int firstGroup, int groups) {
        assertThat(new Page(limit, offset).groups(rowsPerGroup)).isEqualTo(new Page(groups, firstGroup));
    }
}
