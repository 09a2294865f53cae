package fi.mittava.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedsTest {
    static List<Feed> feeds() {
        return Feeds.all();
    }

    @Test
    void areTheOnesThatSendersKnow() {
        assertThat(Feeds.all())
                .extracting(Feed::name)
                .containsExactly(
                        "areas",
                        "services",
                        "providers",
                        "contracts",
                        "payment_terms",
                        "targets",
                        "budgets",
                        "persons",
                        "participations",
                        "measurements",
                        "statuses",
                        "outcomes",
                        "observations",
                        "payments",
                        "client_actions",
                        "external_estimates");
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void nameEachColumnOnceAndEndWithTheVersionColumns(Feed feed) {
        assertThat(new HashSet<>(feed.header())).hasSameSizeAs(feed.header());
        assertThat(feed.header()).endsWith("updated_at", "deleted");
        assertThat(feed.header()).containsAll(feed.key());
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void haveExamplesThatTheirOwnTypesAccept(Feed feed) {
        for (Column column : feed.columns()) {
            if (column.example().isEmpty()) {
                assertThat(column.isRequired()).as(column.name()).isFalse();
            } else {
                assertThat(Reading.refusal(column.type(), column.example()))
                        .as(column.name())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void setRulesOverColumnsThatTheyHave(Feed feed) {
        for (RecordRule rule : feed.rules()) {
            switch (rule) {
                case RecordRule.NotBefore between -> assertThat(feed.header()).contains(between.start(), between.end());
                case RecordRule.NotAbove between -> assertThat(feed.header()).contains(between.low(), between.high());
                case RecordRule.NotNegative not -> assertThat(feed.header()).contains(not.amount(), not.column());
                case RecordRule.OneOf some -> assertThat(feed.header()).containsAll(some.columns());
            }
        }
    }
}
