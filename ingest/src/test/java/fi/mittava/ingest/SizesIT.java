package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code benchmarks/run sizes} does at full size. */
class SizesIT {
    private static final int FILES = 1000;
    private static final int LINES = 16;
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesManyFilesAndLinesAsLongAsARecordMayBe() throws IOException, SQLException {
        Workshop shop = new Workshop(folder);
        for (int file = 0; file < FILES; file++) {
            shop.write("areas_" + file + ".csv", "area_code,name_fi,note\nA" + file + ",x,\n");
        }
        StringBuilder lines = new StringBuilder("provider_code,name,note\n");
        for (int line = 0; line < LINES; line++) {
            String begin = "P" + line + ",x,\"";
            // Every second line has a byte too many.
            int length = MEBIBYTE + line % 2 - begin.length() - 2;
            lines.append(begin)
                    .append("x\n".repeat(MEBIBYTE).substring(0, length))
                    .append("\"\n");
        }
        shop.write("providers.csv", lines.toString());

        String told = shop.ingest();

        assertThat(shop.rows("SELECT count(*), count(DISTINCT file) FROM landing:areas"))
                .containsExactly(FILES + " | " + FILES);
        assertThat(shop.rows("SELECT count(*), count(DISTINCT line) FROM landing:providers"))
                .containsExactly(LINES / 2 + " | " + LINES / 2);
        assertThat(shop.rows("SELECT reason, count(*), count(DISTINCT line) FROM rejected:providers GROUP BY 1"))
                .containsExactly("RECORD_TOO_LONG | " + LINES / 2 + " | " + LINES / 2);
        assertThat(told).contains("and so on: 501 files more");
        assertThat(told.lines()).hasSizeLessThan(540);
    }
}
