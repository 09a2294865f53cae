package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void everyDefaultKeepsItsOwnRule() {
        for (Setting setting : Setting.values()) {
            String value = setting.defaultValue();
            if (value != null) {
                assertThat(setting.brokenRule(value)).as(setting.key()).isEmpty();
            }
        }
    }

    @Test
    void aFlagWinsOverTheEnvironmentThatOverTheFileThatOverTheDefault() throws IOException {
        String file = file("serve: {port: 1001}");

        assertThat(port(Map.of(), Map.of())).isEqualTo(8080);
        assertThat(port(Map.of(), Map.of("MITTAVA_SETTINGS", file))).isEqualTo(1001);
        assertThat(port(Map.of(), Map.of("MITTAVA_SETTINGS", file, "MITTAVA_SERVE_PORT", "1002")))
                .isEqualTo(1002);
        assertThat(port(
                        Map.of(Setting.SERVE_PORT, "1003"),
                        Map.of("MITTAVA_SETTINGS", file, "MITTAVA_SERVE_PORT", "1002")))
                .isEqualTo(1003);
    }

    @Test
    void refusesAValueThatBreaksItsRuleAndNamesKeyRuleValueAndSource() {
        assertThatThrownBy(() -> port(Map.of(), Map.of("MITTAVA_SERVE_PORT", "65536")))
                .isInstanceOf(CommandFailure.class)
                .hasMessage("setting serve.port must be a whole number from 0 to 65535, but is '65536'"
                        + " (environment variable MITTAVA_SERVE_PORT)");
    }

    @Test
    void neverQuotesTheSecret() {
        assertThatThrownBy(() -> Settings.load(Map.of(), Map.of("MITTAVA_PSEUDONYM_SECRET", "too-short-to-be-one")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageNotContaining("too-short-to-be-one");
    }

    @Test
    void refusesAnUnknownKeyAndNamesTheKnownOnes() throws IOException {
        String file = file("serve: {prot: 1}");

        assertThatThrownBy(() -> Settings.load(Map.of(), Map.of("MITTAVA_SETTINGS", file)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("'serve.prot'")
                .hasMessageContaining("serve.port");
    }

    @Test
    void tellsTheLineOfAFileThatIsNoYaml() throws IOException {
        String file = file("serve:\n  port: [1");

        assertThatThrownBy(() -> Settings.load(Map.of(), Map.of("MITTAVA_SETTINGS", file)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no valid YAML at line 2");
    }

    @Test
    void refusesAListAndAFileThatIsNotThere() throws IOException {
        String list = file("[1, 2]");

        assertThatThrownBy(() -> Settings.load(Map.of(), Map.of("MITTAVA_SETTINGS", list)))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("must hold keys and values, not a list");
        assertThatThrownBy(() -> Settings.load(Map.of(), Map.of("MITTAVA_SETTINGS", list + ".not")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("there is no settings file");
    }

    @Test
    void anEmptyFileChangesNothing() throws IOException {
        assertThat(port(Map.of(), Map.of("MITTAVA_SETTINGS", file("# nothing yet\n"))))
                .isEqualTo(8080);
    }

    private static int port(Map<Setting, String> flags, Map<String, String> environment) {
        return Settings.load(Map.copyOf(flags), environment).integer(Setting.SERVE_PORT);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("mittava.yaml"), content).toString();
    }
}
