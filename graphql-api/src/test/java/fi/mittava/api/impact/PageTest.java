package fi.mittava.api.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.api.error.ArgumentRefused;
import java.util.stream.Stream;
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

    /** Of four groups of five rows, a to d: a1 is row 0, b2 is row 6. */
    @Test
    void ofItsGroupsAPageShowsItsRowsAndTellsWhetherMoreCome() {
        Stream<String> ofGroups = Stream.of("b", "c")
                .flatMap(group -> Stream.of("1", "2", "3", "4", "5").map(row -> group + row));

        Page.Rows<String> rows = new Page(7, 6).of(ofGroups, 5, 4);

        assertThat(rows.shown()).containsExactly("b2", "b3", "b4", "b5", "c1", "c2", "c3");
        assertThat(rows.totalCount()).isEqualTo(20);
        assertThat(rows.truncated()).isTrue();
        assertThat(new Page(5, 15)
                        .of(Stream.of("d1", "d2", "d3", "d4", "d5"), 5, 4)
                        .truncated())
                .isFalse();
    }
}
