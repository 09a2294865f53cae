package fi.mittava.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.definition.Definition;
import fi.mittava.ingest.definition.Instruments;
import fi.mittava.ingest.definition.ResponseForm;
import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.ReasonCode;
import fi.mittava.ingest.feed.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WideHeaderTest {
    private static final ResponseForm FORM = Instruments.of(List.of(new Definition("instrument", "m", "1", """
        {"instrument": "m", "version": "1", "name": {"fi": "x"}, "scale": {"min": 0, "max": 10},
         "items": [{"code": "Q1", "text": {"fi": "x"}}, {"code": "need", "text": {"fi": "x"}, "type": "choice",
          "choices": [{"code": "a", "name": {"fi": "x"}}]}]}
        """)))
            .form("m")
            .orElseThrow();
    private static final String SHARED = "response_id,phase,answered_on";

    @Test
    void findsItemsInAnyCase() {
        RawRecord record = first(SHARED + ",q1,NEED.a,other\nR1,end,2025-01-01,7,1,x\n");

        int cells = Feeds.MEASUREMENTS.columns().size();
        assertThat(FORM.cells()).extracting(ResponseForm.Cell::item).containsExactly("Q1", "need.a", "need");
        assertThat(record.field(cells, new Slice()).text()).isEqualTo("7");
        assertThat(record.field(cells + 1, new Slice()).text()).isEqualTo("1");
        assertThat(record.field(cells + 2, new Slice()).text()).isEmpty();
    }

    @Test
    void ignoresColumnsThatTheFileTellsOtherwise() {
        RawRecord record = first(SHARED + ",q1,item_code,answer,instrument_code\nR1,end,2025-01-01,7,x,y,z\n");

        for (String column : ResponseForm.TOLD_OTHERWISE) {
            assertThat(record.field(Feeds.MEASUREMENTS.indexOf(column), new Slice())
                            .text())
                    .isEmpty();
        }
    }

    @Test
    void needsAnItem() {
        assertRefused(SHARED + ",Miten meni?\nR1,end,2025-01-01,7\n", ReasonCode.FILE_ITEM_MISSING, null);
    }

    @Test
    void needsWhatEveryResponseHas() {
        assertRefused("response_id,phase,q1\nR1,end,7\n", ReasonCode.FILE_COLUMN_MISSING, "answered_on");
    }

    @Test
    void takesChoicesInOneWayOnly() {
        assertRefused(SHARED + ",need,need.a\nR1,end,2025-01-01,a,1\n", ReasonCode.FILE_COLUMN_TWICE, "need");
        assertRefused(SHARED + ",q1,Q1\nR1,end,2025-01-01,1,1\n", ReasonCode.FILE_COLUMN_TWICE, "q1");
    }

    private static void assertRefused(String text, ReasonCode reason, @Nullable String column) {
        RawRecord record = first(text);
        assertThat(record.refusal()).isEqualTo(reason);
        assertThat(record.refusedColumn()).isEqualTo(column);
    }

    private static RawRecord first(String text) {
        return RawRecords.of(FileColumns.of(Feeds.MEASUREMENTS, FORM), text).getFirst();
    }
}
