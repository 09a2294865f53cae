package fi.mittava.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsIT {
    private static final String OWN = """
        instrument: own
        version: "1"
        name: {fi: Oma}
        scale: {min: 1, max: 5}
        extends: asiakasmuutos
        items: [{code: q1, text: {fi: Kysymys}}]
        """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areShippedAndValid() {
        List<Definition> shipped = Definitions.read(Optional.empty());

        assertThat(shipped).extracting(Definition::key).doesNotHaveDuplicates();
        assertThat(shipped)
                .extracting(Definition::key)
                .contains(
                        "instrument asiakasmuutos 1",
                        "target_group under_30 1",
                        "code status_codes/01 1",
                        "code service_types/wage_subsidy 1",
                        "code breaks/wage_subsidy_2023 1");
    }

    @Test
    void ownOnesJoinTheShipped() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN);
        Files.writeString(
                folder.resolve("target-groups.yaml"), "- {code: under_30, name: {fi: Nuoret}, when: {age_under: 30}}");
        Files.createDirectory(folder.resolve("codes"));
        Files.writeString(
                folder.resolve("codes/breaks.csv"), "month,code,text_fi,text_sv,text_en\n2026-01,own,Oma,Egen,Own\n");

        List<Definition> all = Definitions.read(Optional.of(folder));

        assertThat(all).extracting(Definition::key).contains("instrument own 1", "code breaks/own 1");
        assertThat(all)
                .filteredOn(definition -> definition.code().equals("under_30"))
                .singleElement()
                .satisfies(group -> assertThat(group.body()).contains("Nuoret"));
    }

    @Test
    void refuseTwoFilesOfOneInstrument() throws IOException {
        Files.writeString(folder.resolve("one.yaml"), OWN);
        Files.writeString(folder.resolve("two.yml"), OWN);

        assertRefused("instrument own version 1 stands in two definition files");
    }

    @Test
    void refuseABaseThatIsNotThere() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN.replace("extends: asiakasmuutos", "extends: nobody"));

        assertRefused("extends nobody");
    }

    @Test
    void refuseBrokenYamlByFileAndLine() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), "instrument: own\nname: {fi: [\n");

        assertRefused("own.yaml is no valid YAML at line");
    }

    @Test
    void refuseAKeyThatStandsTwice() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), OWN + "name: {fi: Toinen}\n");

        assertRefused("own.yaml is no valid YAML at line 7");
    }

    @Test
    void refuseIdentityCodesWithoutQuotingThem() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), OWN + "010190-900p: x\n");
        assertRefused("own.yaml: line 7 holds what looks like a personal identity code");

        Files.move(file, folder.resolve("own 010190-900P.yaml"));
        assertRefused("own ***********.yaml: its name holds");
    }

    @Test
    void refuseWhatIsNoUtf8() throws IOException {
        Files.writeString(
                folder.resolve("own.yaml"), OWN.replace("Oma", "Äly"), java.nio.charset.StandardCharsets.ISO_8859_1);

        assertRefused("can't be read as UTF-8 text");
    }

    @Test
    void takeCodeListsAsExcelSavesThem() throws IOException {
        Path codes = Files.createDirectory(folder.resolve("codes"));
        Files.writeString(
                codes.resolve("breaks.csv"),
                "\ufeffmonth;code;text_fi;text_sv;text_en\r\n2026-01;own;Oma;Egen;Own\r\n");

        assertThat(Definitions.read(Optional.of(folder)))
                .extracting(Definition::key)
                .contains("code breaks/own 1");
    }

    @Test
    void refuseAnUnknownCodeListAndALackingColumn() throws IOException {
        Path codes = Files.createDirectory(folder.resolve("codes"));
        Path unknown = Files.writeString(codes.resolve("colours.csv"), "code\nred\n");
        assertRefused("named like no code list");

        Files.delete(unknown);
        Files.writeString(codes.resolve("breaks.csv"), "month,code\n2026-01,own\n");
        assertRefused("lacks the column 'text_fi'");
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> Definitions.read(Optional.of(folder)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("010190");
    }
}
