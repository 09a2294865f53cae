package fi.mittava.ingest;

import fi.mittava.workspace.Commands;
import fi.mittava.workspace.Console;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ingest}, {@code erase}, {@code generate} and {@code template}. */
@Command(
        name = "mittava",
        subcommands = {GenerateCommand.class, TemplateCommand.class},
        mixinStandardHelpOptions = true)
public final class IngestCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(Commands.run(new IngestCommand(), arguments));
    }

    @Command(name = "ingest", description = "Takes in a folder of feed files.", mixinStandardHelpOptions = true)
    void ingest(
            @Option(names = "--from", required = true, paramLabel = "DIR", description = "Folder of the feed files.")
                    Path from,
            @Option(names = "--data", paramLabel = "DIR", description = "The data folder.") @Nullable String data,
            @Option(
                            names = "--person-id",
                            paramLabel = "KIND",
                            description = "What person_id holds: hetu (personal identity codes) or opaque.")
                    @Nullable
                    String personId,
            @Option(names = "--instruments", paramLabel = "DIR", description = "Folder of your own instruments.")
                    @Nullable
                    String instruments,
            @Option(
                            names = "--watch",
                            description = "Goes on watching the folder, and takes in each file once it is complete.")
                    boolean isWatching,
            @Option(
                            names = "--web-port",
                            paramLabel = "PORT",
                            description = "Loopback port of Flink's pages and REST API.")
                    @Nullable
                    String webPort,
            @Option(
                            names = "--metrics-port",
                            paramLabel = "PORT",
                            description = "Loopback port of metrics for Prometheus.")
                    @Nullable
                    String metricsPort) {
        Map<Setting, @Nullable String> flags = new EnumMap<>(Setting.class);
        flags.put(Setting.DATA_DIR, data);
        flags.put(Setting.PERSON_ID_KIND, personId);
        flags.put(Setting.INSTRUMENTS_DIR, instruments);
        flags.put(Setting.INGEST_WEB_PORT, webPort);
        flags.put(Setting.INGEST_METRICS_PORT, metricsPort);
        IngestSettings settings = IngestSettings.of(from, Settings.load(flags));
        try (Ingest ingest = new Ingest(settings, console())) {
            if (isWatching) {
                new IngestWatch(settings, ingest, console()).run();
            } else {
                ingest.run();
            }
        }
    }

    @Command(
            name = "erase",
            description = "Takes the person whose identity comes on standard input out of everything that is kept.",
            mixinStandardHelpOptions = true)
    void erase(
            @Option(names = "--data", paramLabel = "DIR", description = "The data folder.") @Nullable String data,
            @Option(
                            names = "--person-id",
                            paramLabel = "KIND",
                            description = "What the identity is: hetu (a personal identity code) or opaque.")
                    @Nullable
                    String personId) {
        Map<Setting, @Nullable String> flags = new EnumMap<>(Setting.class);
        flags.put(Setting.DATA_DIR, data);
        flags.put(Setting.PERSON_ID_KIND, personId);
        new Erase(Settings.load(flags), console()).run(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    private Console console() {
        return new Console(spec.commandLine().getOut());
    }
}
