package fi.mittava.api;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server on a free port over a published region. */
record RunningServer(ApiServer server, PublishedRegion region, Caller caller) implements AutoCloseable {

    static RunningServer over(Path data) {
        return over(data, null, false);
    }

    static RunningServer over(PublishedRegion region) {
        return over(region, null, false);
    }

    static RunningServer over(Path data, @Nullable Path dashboards, boolean graphiql) {
        return over(PublishedRegion.in(data), dashboards, graphiql);
    }

    private static RunningServer over(PublishedRegion region, @Nullable Path dashboards, boolean graphiql) {
        Settings settings = Settings.load(Map.of(
                Setting.DATA_DIR,
                region.folder().root().toString(),
                Setting.SERVE_PORT,
                "0",
                Setting.SERVE_GRAPHIQL,
                Boolean.toString(graphiql)));
        ApiServer server = ApiServer.start(ServeSettings.of(settings, dashboards));
        return new RunningServer(server, region, new Caller(server.port()));
    }

    @Override
    public void close() {
        server.close();
    }
}
