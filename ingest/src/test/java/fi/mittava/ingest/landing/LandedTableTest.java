package fi.mittava.ingest.landing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.ingest.feed.Feeds;
import fi.mittava.ingest.feed.Slice;
import java.io.IOException;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class LandedTableTest {
    @Test
    void landsAPersonWithoutIdentity() {
        assertThat(LandedSchema.of(LandedTable.of(Feeds.PERSONS)).toString()).isEqualToIgnoringWhitespace("""
            message landing_persons {
              required fixed_len_byte_array(16) person_key (UUID);
              required boolean is_test_person;
              required int32 valid_from (DATE);
              optional int32 birth_month (DATE);
              optional binary gender (STRING);
              optional binary municipality_code (STRING);
              optional binary area_code (STRING);
              optional binary language (STRING);
              optional int32 education_level;
              optional binary occupation_code (STRING);
              optional int32 unemployed_since (DATE);
              optional boolean work_ability_limited;
              optional boolean integration_plan;
              required int64 updated_at (TIMESTAMP(MICROS,true));
              required boolean deleted;
              required int64 content_hash;
              required binary file (STRING);
              required binary file_hash (STRING);
              required int64 line;
            }
            """);
    }

    @Test
    void landsEurosAsDecimalsAndAnswersAsDoubles() {
        assertThat(LandedSchema.of(LandedTable.of(Feeds.PAYMENTS)).toString())
                .contains("optional int64 amount_eur (DECIMAL(18,2));");
        assertThat(LandedSchema.of(LandedTable.of(Feeds.MEASUREMENTS)).toString())
                .contains("optional double answer;");
    }

    @Test
    void letsOptionalKeyColumnsBeEmpty() {
        assertThat(LandedSchema.of(LandedTable.of(Feeds.STATUSES)).toString())
                .contains("optional binary source (STRING);")
                .contains("required int32 start_date (DATE);");
    }

    @Test
    void carriesRowsFromTaskToTask() throws IOException {
        int table = LandingLayout.landed(Feeds.everything().indexOf(Feeds.PERSONS));
        LandedTable persons = LandingLayout.table(table);
        Row row = new Row().begin(table);
        row.uuid(persons.slot("person_key"), 1, 2).number(persons.slot("education_level"), 3);
        row.text(persons.slot("language"), Slice.of(" sv "));
        Rows rows = new Rows().begin(table);
        rows.add(new Row().begin(table));
        rows.add(row);
        DataOutputSerializer out = new DataOutputSerializer(64);
        rows.write(out);
        Rows read = new Rows();
        read.read(new DataInputDeserializer(out.getCopyOfBuffer()));

        for (Rows copies : new Rows[] {read, rows.copy()}) {
            assertThat(copies.count()).isEqualTo(2);
            assertThat(copies.row(0, new Row()).has(persons.slot("language"))).isFalse();
            Row copy = copies.row(1, new Row());
            assertThat(copy.table()).isEqualTo(table);
            assertThat(copy.number(persons.slot("person_key"))).isEqualTo(1);
            assertThat(copy.number(persons.slot("person_key") + 1)).isEqualTo(2);
            assertThat(copy.number(persons.slot("education_level"))).isEqualTo(3);
            assertThat(copy.text(persons.slot("language"))).isEqualTo("sv");
            assertThat(copy.has(persons.slot("gender"))).isFalse();
        }
    }
}
