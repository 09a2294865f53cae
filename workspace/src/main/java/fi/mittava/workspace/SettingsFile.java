package fi.mittava.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code mittava.yaml}: nested keys, each a known setting. */
final class SettingsFile {

    private SettingsFile() {}

    static Map<Setting, String> read(Path file) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        collect("", parse(file), file, values);
        return values;
    }

    private static JsonNode parse(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailure("there is no settings file " + file + "; mend MITTAVA_SETTINGS or unset it");
        }
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (JacksonException failure) {
            throw new CommandFailure(
                    "settings file " + file + " is no valid YAML at line "
                            + (failure.getLocation() == null
                                    ? 1
                                    : failure.getLocation().getLineNr())
                            + "; compare with mittava.example.yaml",
                    failure);
        }
    }

    private static void collect(String key, JsonNode node, Path file, Map<Setting, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            key.isEmpty() ? entry.getKey() : key + "." + entry.getKey(),
                            entry.getValue(),
                            file,
                            values));
        } else if (!node.isNull() && !node.isMissingNode()) {
            String value = scalar(key, node, file);
            values.put(known(key, file), value);
        }
    }

    private static Setting known(String key, Path file) {
        return Setting.withKey(key)
                .orElseThrow(() -> new CommandFailure("settings file " + file + " has an unknown key '" + key
                        + "'; the keys are "
                        + String.join(
                                ", ",
                                Arrays.stream(Setting.values())
                                        .map(Setting::key)
                                        .toList())));
    }

    private static String scalar(String key, JsonNode node, Path file) {
        if (!node.isValueNode()) {
            throw new CommandFailure("settings file " + file + ": " + (key.isEmpty() ? "it" : "key '" + key + "'")
                    + " must hold " + (key.isEmpty() ? "keys and values" : "one value") + ", not a list");
        }
        return node.asString();
    }
}
