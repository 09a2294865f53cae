package fi.mittava.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code mittava.example.yaml} tells every setting, with its default, and is itself a valid settings file. */
class SettingsExampleTest {

    private static final Path EXAMPLE = Path.of("../mittava.example.yaml");

    @Test
    void isCurrent() throws IOException {
        Path current = Files.writeString(Path.of("target/mittava.example.yaml"), example());

        assertThat(EXAMPLE).as("replace it by workspace/%s", current).hasSameTextualContentAs(current);
    }

    @Test
    void isAValidSettingsFile() {
        Map<String, String> environment = Map.of("MITTAVA_SETTINGS", EXAMPLE.toString());

        assertThat(Settings.load(Map.of(), environment).integer(Setting.SERVE_PORT))
                .isEqualTo(8080);
    }

    private static String example() {
        Map<String, StringBuilder> sections = new TreeMap<>();
        for (Setting setting : Setting.values()) {
            String[] key = setting.key().split("\\.", 2);
            String value = setting.defaultValue();
            sections.computeIfAbsent(key[0], section -> new StringBuilder(section + ":\n"))
                    .append("  # ")
                    .append(setting.description())
                    .append('\n')
                    .append("  # Environment: ")
                    .append(setting.environmentVariable())
                    .append('\n')
                    .append(value == null ? "  # " : "  ")
                    .append(key[1])
                    .append(": ")
                    .append(value == null ? "" : value)
                    .append('\n');
        }
        return Arrays.asList(
                        "# Every setting with its default. Copy it to mittava.yaml and keep the lines that you change.",
                        "# A flag wins over the environment variable, that over this file, that over the default.",
                        "",
                        sections.values().stream().collect(Collectors.joining("\n")))
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
