package fi.mittava.api;

import fi.mittava.api.access.AccessSettings;
import fi.mittava.api.access.Login;
import fi.mittava.api.answer.AnswerSettings;
import fi.mittava.api.answer.PersistedDocuments;
import fi.mittava.api.edge.BodyLimits;
import fi.mittava.api.edge.DashboardFiles;
import fi.mittava.api.limit.RequestLimits;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.DuckDbLimits;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code serve} runs with, checked.
 *
 * @param address a loopback address, unless callers are known by tokens
 * @param port 0: any free one
 * @param isLogInJson whether machines read the log, rather than people
 */
record ServeSettings(
        DataFolder folder,
        InetAddress address,
        int port,
        boolean isLogInJson,
        DuckDbLimits limits,
        DisclosurePolicy policy,
        BodyLimits body,
        RequestLimits requests,
        AnswerSettings answers,
        AccessSettings access,
        PersistedDocuments persisted,
        DashboardFiles dashboards) {

    /** @param dashboards folder of the built dashboards; null: the API alone */
    static ServeSettings of(Settings settings, @Nullable Path dashboards) {
        DataFolder folder = DataFolder.open(settings.path(Setting.DATA_DIR));
        AccessSettings access = AccessSettings.of(settings, folder);
        return new ServeSettings(
                folder,
                access.checked(address(settings.text(Setting.SERVE_BIND))),
                settings.integer(Setting.SERVE_PORT),
                settings.text(Setting.SERVE_LOG_FORMAT).equals("json"),
                new DuckDbLimits(
                        settings.text(Setting.SERVE_MEMORY),
                        settings.integer(Setting.SERVE_THREADS),
                        folder.temporary(),
                        Duration.ofSeconds(settings.integer(Setting.SERVE_QUERY_SECONDS))),
                DisclosurePolicy.of(settings),
                BodyLimits.of(settings),
                RequestLimits.of(settings),
                AnswerSettings.of(settings),
                access,
                PersistedDocuments.in(Stream.concat(Stream.of(folder.root()), Optional.ofNullable(dashboards).stream())
                        .map(root -> root.resolve("persisted"))
                        .toList()),
                new DashboardFiles(
                        checked(dashboards),
                        folder.pages(),
                        settings.isOn(Setting.SERVE_GRAPHIQL),
                        access.login().map(Login::origin).orElse(null)));
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException unknown) {
            throw new CommandFailure("setting serve.bind names no address of this machine: '" + bind + "'", unknown);
        }
    }

    private static @Nullable Path checked(@Nullable Path dashboards) {
        if (dashboards != null && !Files.isRegularFile(dashboards.resolve("index.html"))) {
            throw new CommandFailure("there are no built dashboards in " + dashboards
                    + "; build them with `mvn -pl dashboards package`, or leave --dashboards out");
        }
        return dashboards == null ? null : dashboards.toAbsolutePath().normalize();
    }
}
