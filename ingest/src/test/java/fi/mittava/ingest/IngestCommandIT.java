package fi.mittava.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import fi.mittava.workspace.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void failsWithoutTouchingAnything() throws IOException {
        Path data = folder.resolve("data");
        assertThat(run("ingest", "--from", folder.resolve("none").toString(), "--data", data.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(run("ingest", "--from", folder.resolve("none").toString(), "--data", data.toString(), "--watch"))
                .isEqualTo(Commands.FAILED);
        assertThat(run("ingest", "--data", data.toString())).isEqualTo(Commands.USAGE);
        assertThat(run("ingest", "--from", folder.toString(), "--colour")).isEqualTo(Commands.USAGE);
        assertThat(run("ingest", "--from", folder.toString(), "--person-id", "name"))
                .isEqualTo(Commands.FAILED);
        Path broken = Files.createDirectory(folder.resolve("instruments"));
        Files.writeString(broken.resolve("own.yaml"), "instrument: [");
        Files.writeString(folder.resolve("areas.csv"), "area_code,name_fi\nA1,x\n");
        assertThat(run(
                        "ingest",
                        "--from",
                        folder.toString(),
                        "--data",
                        data.toString(),
                        "--instruments",
                        broken.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(data).doesNotExist();
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("areas.csv"), "area_code,name_fi\nA1,x\n");
        Path data = Files.writeString(folder.resolve("data"), "mine");

        assertThat(run("ingest", "--from", folder.toString(), "--data", data.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(data).hasContent("mine");
    }

    @Test
    void tellsInALineWhereItCannotWriteAndGoesOnOnceItCan()
            throws IOException, InterruptedException, java.sql.SQLException {
        Workshop shop = new Workshop(folder);
        shop.write("areas.csv", "area_code,name_fi\nA1,x\n");
        shop.ingest();
        shop.write("areas_2.csv", "area_code,name_fi\nA2,x\n");
        for (Path place : List.of(shop.data, shop.data.resolve("landing/areas"), shop.data.resolve("ingest-runs"))) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));

            Told told = Told.by(shop.asAnybody());

            assertThat(told.exitCode()).isEqualTo(Commands.FAILED);
            assertThat(told.text().lines().toList())
                    .last(InstanceOfAssertFactories.STRING)
                    .startsWith("mittava: can't write to ")
                    .contains(place.toString());
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        }

        assertThat(Told.by(shop.asAnybody()).exitCode()).isZero();
        assertThat(shop.rows("SELECT area_code FROM landing:areas ORDER BY 1")).containsExactly("A1", "A2");
    }

    @Test
    void writesTemplatesThatItAcceptsWhole() throws IOException, java.sql.SQLException {
        Workshop shop = new Workshop(folder);

        assertThat(run("template", "--to", shop.from.toString())).isZero();
        assertThat(shop.ingest()).doesNotContain("rejected:");
        assertThat(shop.rows("SELECT count(DISTINCT feed) FROM landing:files WHERE feed != 'definitions'"))
                .containsExactly("16");
    }

    private static int run(String... arguments) {
        return Commands.run(new IngestCommand(), arguments);
    }
}
