package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dashboards that have an issuer log their users in: what is told before anybody has. */
class LoginIT {

    private static final JsonMapper JSON = new JsonMapper();

    private static OidcProvider provider;
    private static PublishedRegion region;
    private static Path dist;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        dist = Files.createDirectories(folder.resolve("dist"));
        Files.writeString(dist.resolve("index.html"), "<title>dashboards</title>");
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("assets/index-4f5a.js"), "start();");
        Files.createDirectories(dist.resolve("persisted"));
        Files.writeString(dist.resolve("persisted/x.graphql"), "query X { generation { number } }");
        provider = new OidcProvider();
        region = PublishedRegion.in(folder.resolve("data"));
        server = serve(Map.of());
    }

    private static RunningServer serve(Map<Setting, String> others) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.put(Setting.SERVE_OIDC_ISSUER, provider.issuer());
        settings.put(Setting.SERVE_OIDC_AUDIENCE, OidcProvider.AUDIENCE);
        settings.put(Setting.SERVE_OIDC_CLIENT_ID, "mittava-pages");
        settings.put(Setting.SERVE_OIDC_SCOPES, " openid  profile ");
        settings.putAll(others);
        return RunningServer.over(region, dist, settings);
    }

    @AfterAll
    static void end() {
        server.close();
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/services", "/services/S1", "/assets/index-4f5a.js", "/persisted/x.graphql"
            })
    void pagesAndTheirFilesNeedNoCredentials(String path) {
        assertThat(server.caller().get(path).statusCode()).isEqualTo(200);
        assertThat(server.caller().get(path, "Authorization", "Bearer old").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql",
                "//graphql",
                "/./graphql",
                "/services/../graphql",
                "/services/%2e%2e/graphql",
                "/services;/../graphql",
                "/graphql/",
                "/graphql;x",
                "/%67raphql",
                "/graphql/persisted/0/x",
                "/export/figures.csv?metrics=PERSONS",
                "/assets/..%2fexport/figures.csv?metrics=PERSONS",
                "//export/figures.csv?metrics=PERSONS",
                "/export",
                "/audit/2026-01.jsonl",
                "/actuator/prometheus",
                "/actuator",
                "/assets/gone-1234.js",
                "/../data/tokens.json"
            })
    void everythingElseStillDoesHoweverItIsSpelled(String path) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.server().port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(response).matches("(?s)HTTP/1.1 (400|401) .*");
        }
    }

    @Test
    void whereToLogInIsToldToWhoeverAsks() {
        HttpResponse<String> response = server.caller().get("/session");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(JSON.readTree(response.body()))
                .isEqualTo(JSON.valueToTree(Map.of(
                        "graphiql",
                        false,
                        "login",
                        Map.of("issuer", provider.issuer(), "clientId", "mittava-pages", "scopes", "openid profile"))));
    }

    @ParameterizedTest
    @CsvSource({
        "mittava-analyst, , analyst, manager viewer provider public",
        "mittava-manager, north, manager, manager viewer provider public",
        "mittava-viewer, , viewer, viewer public",
        "mittava-public, , public, public"
    })
    void whoeverHasLoggedInIsToldThroughWhoseEyesTheyMayLook(String role, String areas, String told, String views) {
        Map<String, Object> claims =
                areas == null ? Map.of("roles", role) : Map.of("roles", role, "mittava_areas", areas);

        JsonNode asker = session(server, provider.token(claims)).get("asker");

        assertThat(asker.get("role").asString()).isEqualTo(told);
        assertThat(asker.get("views").valueStream().map(JsonNode::asString)).containsExactly(views.split(" "));
    }

    @Test
    void theSessionOfATokenThatIsNotTakenIsRefusedAsAnythingElse() {
        Date past = Date.from(Instant.now().minusSeconds(120));
        assertThat(code(server, provider.token(Map.of("roles", "mittava-analyst", "exp", past))))
                .isEqualTo("UNAUTHENTICATED");
        assertThat(code(server, provider.token(Map.of()))).isEqualTo("NO_ROLE");
        assertThat(code(server, provider.token(Map.of("roles", "mittava-manager"))))
                .isEqualTo("NO_SCOPE");
    }

    @Test
    void anybodyIsToldWhatTheyAreWhereThePublicIsAnswered() {
        try (RunningServer open = serve(Map.of(Setting.SERVE_PUBLIC, "true"))) {
            JsonNode session = JSON.readTree(open.caller().get("/session").body());

            assertThat(session.at("/asker/role").asString()).isEqualTo("public");
            assertThat(session.at("/login/clientId").asString()).isEqualTo("mittava-pages");
        }
    }

    @Test
    void anOpenServerLogsNobodyIn() {
        try (RunningServer open = RunningServer.over(region)) {
            assertThat(JSON.readTree(open.caller().get("/session").body()))
                    .isEqualTo(JSON.valueToTree(Map.of(
                            "graphiql",
                            false,
                            "asker",
                            Map.of("role", "analyst", "views", List.of("manager", "viewer", "provider", "public")))));
        }
    }

    @Test
    void withoutAClientPagesNeedCredentialsAsEverythingDoes() {
        Map<Setting, String> settings = Map.of(
                Setting.SERVE_OIDC_ISSUER, provider.issuer(), Setting.SERVE_OIDC_AUDIENCE, OidcProvider.AUDIENCE);
        try (RunningServer other = RunningServer.over(region, dist, settings)) {
            for (String path : List.of("/", "/assets/index-4f5a.js", "/session")) {
                assertThat(other.caller().get(path).statusCode()).as(path).isEqualTo(401);
            }
        }
    }

    @Test
    void pagesMayAskTheIssuerAndNobodyElse() {
        assertThat(server.caller()
                        .get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'self'")
                .endsWith("; connect-src 'self' " + provider.issuer());
    }

    @Test
    void aBrowserAsksNobodyForAPasswordOnAPagesAccount() {
        HttpResponse<String> ofPage = server.caller().get("/graphql", "X-Requested-With", "mittava");
        HttpResponse<String> ofProgram = server.caller().get("/graphql");

        assertThat(ofPage.statusCode()).isEqualTo(401);
        assertThat(ofPage.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"mittava\"");
        assertThat(ofProgram.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"mittava\", charset=\"UTF-8\"", "Bearer realm=\"mittava\"");
    }

    @Test
    void settingsThatLogNobodyInAreRefused() {
        assertRefused(
                Map.of(Setting.SERVE_OIDC_CLIENT_ID, "mittava-pages"),
                "client_id is set, but serve.oidc.issuer is not");
        Map<Setting, String> login = Map.of(
                Setting.SERVE_OIDC_CLIENT_ID, "mittava-pages", Setting.SERVE_OIDC_AUDIENCE, OidcProvider.AUDIENCE);
        for (String issuer : List.of("login.example.org", "ftp://login.example.org", "https://x; script-src *")) {
            Map<Setting, String> settings = new EnumMap<>(login);
            settings.put(Setting.SERVE_OIDC_ISSUER, issuer);
            assertRefused(settings, "serve.oidc.issuer is '" + issuer + "', which is no address");
        }
        Map<Setting, String> settings = new EnumMap<>(login);
        settings.put(Setting.SERVE_OIDC_ISSUER, provider.issuer());
        settings.put(Setting.SERVE_OIDC_SCOPES, "profile");
        assertRefused(settings, "serve.oidc.scopes is 'profile', which lacks openid");
    }

    private static void assertRefused(Map<Setting, String> settings, String why) {
        assertThatThrownBy(() -> RunningServer.over(region, dist, settings))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining(why);
    }

    private static JsonNode session(RunningServer server, String token) {
        return JSON.readTree(server.caller()
                .get("/session", "Authorization", "Bearer " + token)
                .body());
    }

    private static String code(RunningServer server, String token) {
        return session(server, token).at("/errors/0/extensions/code").asString();
    }
}
