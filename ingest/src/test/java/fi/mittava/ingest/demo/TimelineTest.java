package fi.mittava.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline = new Timeline(5);

    @Test
    void fiveYearsEndWithTheFixedLastMonth() {
        assertThat(timeline.text(0)).isEqualTo("2021-11");
        assertThat(timeline.text(timeline.months() - 1)).isEqualTo("2026-10");
        assertThat(timeline.date(timeline.lastDay())).isEqualTo("2026-10-31");
    }

    @Test
    void everyDayLiesInItsOwnMonth() {
        int first = timeline.day(-Timeline.BURN_IN, 1);
        for (int day = first; day <= timeline.lastDay() + 700; day++) {
            String month = LocalDate.ofEpochDay(day).toString().substring(0, 7);
            assertThat(timeline.text(timeline.monthOf(day))).isEqualTo(month);
        }
    }

    @Test
    void deliveriesFollowTheMonthsTheyTellOf() {
        assertThat(timeline.deliveryAfter(11)).isEqualTo("2022-11-10");
        assertThat(timeline.lateDelivery()).isAfter(timeline.delivery());
    }
}
