package fi.mittava.api;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
        if (spec != null) {
            tell(spec.commandLine().getOut(), server, settings);
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

    private static void tell(PrintWriter console, ApiServer server, ServeSettings settings) {
        console.println(
                "serve      generation " + server.generation() + (server.isSynthetic() ? ", synthetic data" : ""));
        console.println("serve      " + settings.access().told());
        if (settings.dashboards().folder() == null) {
            console.println("serve      without dashboards");
        }
        console.println("serve      " + server.address() + "  (GraphQL: " + server.address() + "/graphql"
                + (settings.dashboards().isGraphiqlOn() ? ", " + server.address() + "/graphiql" : "") + ")");
        console.flush();
    }
}
