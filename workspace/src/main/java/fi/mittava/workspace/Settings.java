package fi.mittava.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings in force: a flag wins over the environment, the environment over {@code mittava.yaml}, that over the
 * default. Every value has been checked.
 */
public final class Settings {

    private static final String FILE_VARIABLE = "MITTAVA_SETTINGS";

    private final Map<Setting, String> values;

    private Settings(Map<Setting, String> values) {
        this.values = values;
    }

    /** Settings of this process: the file that MITTAVA_SETTINGS names, else {@code ./mittava.yaml} if it is there. */
    public static Settings load(Map<Setting, @Nullable String> flags) {
        return load(flags, System.getenv());
    }

    static Settings load(Map<Setting, @Nullable String> flags, Map<String, String> environment) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            putIfGiven(values, setting, setting.defaultValue(), "default");
        }
        settingsFile(environment)
                .ifPresent(file -> SettingsFile.read(file)
                        .forEach((setting, value) -> putIfGiven(values, setting, value, file.toString())));
        for (Setting setting : Setting.values()) {
            String variable = setting.environmentVariable();
            putIfGiven(values, setting, environment.get(variable), "environment variable " + variable);
        }
        flags.forEach((setting, value) -> putIfGiven(values, setting, value, "command line"));
        return new Settings(values);
    }

    private static Optional<Path> settingsFile(Map<String, String> environment) {
        String named = environment.get(FILE_VARIABLE);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Optional.of(Path.of("mittava.yaml")).filter(Files::exists);
    }

    private static void putIfGiven(
            Map<Setting, String> values, Setting setting, @Nullable String value, String source) {
        if (value == null) {
            return;
        }
        setting.brokenRule(value).ifPresent(rule -> {
            boolean isSecret = setting == Setting.PSEUDONYM_SECRET;
            throw new CommandFailure("setting " + setting.key() + " " + rule
                    + (isSecret ? "" : ", but is '" + value + "'") + " (" + source + ")");
        });
        values.put(setting, value);
    }

    /** The value as text; for settings that have a default. */
    public String text(Setting setting) {
        return optional(setting)
                .orElseThrow(() -> new CommandFailure("setting " + setting.key() + " is needed but not given"));
    }

    /** The value, or empty for a setting without default that isn't given. */
    public Optional<String> optional(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    public int integer(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public Path path(Setting setting) {
        return Path.of(text(setting));
    }
}
