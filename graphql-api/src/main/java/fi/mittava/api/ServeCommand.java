package fi.mittava.api;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: answers until the process is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves GraphQL and the dashboards from the published generation, and each newer one as it comes.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder")
    @Nullable
    String data;

    @Option(names = "--port", paramLabel = "P", description = "port; 0: any free one")
    @Nullable
    String port;

    @Option(names = "--bind", paramLabel = "ADDR", description = "address to listen on")
    @Nullable
    String bind;

    @Option(names = "--dashboards", paramLabel = "DIR", description = "built dashboards; left out: the API alone")
    @Nullable
    Path dashboards;

    @Option(names = "--graphiql", description = "an editor for queries at /graphiql")
    boolean graphiql;

    @Override
    public Integer call() throws InterruptedException {
        ServeSettings settings = ServeSettings.of(Settings.load(flags()), dashboards);
        ApiServer server = ApiServer.start(settings);
        if (settings.isLogInJson()) {
            tell(LOG::info, server, settings);
        } else if (spec != null) {
            PrintWriter console = spec.commandLine().getOut();
            tell(line -> console.println("serve      " + line), server, settings);
            console.flush();
        }
        server.awaitEnd();
        return 0;
    }

    private Map<Setting, @Nullable String> flags() {
        Map<Setting, @Nullable String> flags = new HashMap<>();
        flags.put(Setting.DATA_DIR, data);
        flags.put(Setting.SERVE_PORT, port);
        flags.put(Setting.SERVE_BIND, bind);
        flags.put(Setting.SERVE_GRAPHIQL, graphiql ? "true" : null);
        return flags;
    }

    private static void tell(Consumer<String> line, ApiServer server, ServeSettings settings) {
        line.accept("generation " + server.generation() + (server.isSynthetic() ? ", synthetic data" : ""));
        line.accept(settings.access().told());
        if (settings.dashboards().folder() == null) {
            line.accept("without dashboards");
        }
        line.accept(server.address() + "  (GraphQL: " + server.address() + "/graphql"
                + (settings.dashboards().isGraphiqlOn() ? ", " + server.address() + "/graphiql" : "") + ")");
    }
}
