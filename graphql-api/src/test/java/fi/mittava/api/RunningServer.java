package fi.mittava.api;

import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.nio.file.Path;
import java.util.EnumMap;
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

    /** With other settings than the defaults. */
    static RunningServer over(Path data, Map<Setting, String> others) {
        return over(PublishedRegion.in(data), others);
    }

    static RunningServer over(PublishedRegion region, Map<Setting, String> others) {
        return over(region, null, others);
    }

    static RunningServer over(Path data, @Nullable Path dashboards, boolean graphiql) {
        return over(PublishedRegion.in(data), dashboards, graphiql);
    }

    private static RunningServer over(PublishedRegion region, @Nullable Path dashboards, boolean graphiql) {
        return over(region, dashboards, Map.of(Setting.SERVE_GRAPHIQL, Boolean.toString(graphiql)));
    }

    static RunningServer over(PublishedRegion region, @Nullable Path dashboards, Map<Setting, String> others) {
        Map<Setting, @Nullable String> flags = new EnumMap<>(others);
        flags.put(Setting.DATA_DIR, region.folder().root().toString());
        flags.put(Setting.SERVE_PORT, "0");
        Settings settings = Settings.load(flags);
        ApiServer server = ApiServer.start(ServeSettings.of(settings, dashboards));
        return new RunningServer(server, region, new Caller(server.port()));
    }

    @Override
    public void close() {
        server.close();
    }
}
