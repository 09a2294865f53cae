package fi.mittava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens of an OpenID provider: signed by it, for this server, with a role. */
class AccessTokensIT {

    private static final Map<String, Object> ANALYST = Map.of("roles", List.of("other", "mittava-analyst"));
    private static final String AREAS = "{ areas { code } }";

    private static OidcProvider provider;
    private static PublishedRegion region;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        provider = new OidcProvider();
        region = PublishedRegion.in(data);
        server = serve(Map.of());
    }

    private static RunningServer serve(Map<Setting, String> others) {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        settings.put(Setting.SERVE_OIDC_ISSUER, provider.issuer());
        settings.put(Setting.SERVE_OIDC_AUDIENCE, OidcProvider.AUDIENCE);
        settings.putAll(others);
        return RunningServer.over(region, settings);
    }

    @AfterAll
    static void end() {
        server.close();
        provider.close();
    }

    @Test
    void aSignedTokenWithARoleIsTaken() {
        assertThat(areas(ask(server, provider.token(ANALYST)))).isEqualTo("north south");
        assertThat(areas(ask(server, provider.tokenByCurve(ANALYST)))).isEqualTo("north south");
    }

    @Test
    void theTypeOfAccessTokensIsTakenAndThatOfOthersIsNot() {
        for (String type : List.of("JWT", "at+jwt", "application/at+jwt")) {
            assertThat(areas(ask(server, provider.tokenOfType(type, ANALYST)))).isEqualTo("north south");
        }
        for (String type : List.of("logout+jwt", "secevent+jwt", "dpop+jwt")) {
            assertNotTaken(type, provider.tokenOfType(type, ANALYST));
        }
    }

    @Test
    void aScopeComesFromClaims() {
        assertThat(areas(ask(server, provider.token(Map.of("roles", "mittava-manager", "mittava_areas", "south")))))
                .isEqualTo("south");
        assertThat(areas(ask(
                        server,
                        provider.token(Map.of(
                                "roles", List.of("mittava-manager"), "mittava_areas", List.of("north", "south"))))))
                .isEqualTo("north south");
    }

    @Test
    void claimsMayHaveOtherNamesAndNest() {
        try (RunningServer other = serve(
                Map.of(Setting.SERVE_OIDC_ROLES_CLAIM, "realm_access.roles", Setting.SERVE_OIDC_AREAS_CLAIM, "alue"))) {
            assertThat(areas(ask(
                            other,
                            provider.token(Map.of(
                                    "realm_access", Map.of("roles", List.of("mittava-manager")), "alue", "north")))))
                    .isEqualTo("north");
        }
    }

    @Test
    void whoHasNoRoleOrNoScopeIsToldWhatIsMissing() {
        assertRefused(
                provider.token(Map.of()), "NO_ROLE", "claim roles names none of the roles mittava-{public, viewer");
        assertRefused(provider.token(Map.of("roles", "analyst")), "NO_ROLE", "claim roles names none");
        assertRefused(provider.token(Map.of("roles", "mittava-manager")), "NO_SCOPE", "role manager needs areas");
        assertRefused(
                provider.token(Map.of("roles", "mittava-provider", "mittava_areas", "north")),
                "NO_SCOPE",
                "role provider needs providers or contracts");
        assertRefused(
                provider.token(Map.of("roles", "mittava-analyst", "mittava_areas", "north")),
                "NO_SCOPE",
                "role analyst takes no areas");
    }

    @Test
    void forgedExpiredAndForeignTokensAreNotTaken() throws JOSEException {
        Date past = Date.from(Instant.now().minusSeconds(120));
        JWTClaimsSet claims = provider.claims(ANALYST);
        byte[] publicKey = provider.key().toPublicJWK().toString().getBytes(StandardCharsets.UTF_8);
        String valid = provider.token(ANALYST);
        assertNotTaken("of another key", OidcProvider.signed(claims, OidcProvider.rsa("one")));
        assertNotTaken("of an unknown key", OidcProvider.signed(claims, OidcProvider.rsa("other")));
        assertNotTaken("unsigned", new PlainJWT(claims).serialize());
        assertNotTaken(
                "signed with the public key as a secret",
                OidcProvider.signed(
                        claims, JWSAlgorithm.HS256, provider.key().getKeyID(), () -> new MACSigner(publicKey)));
        assertNotTaken("expired", provider.token(Map.of("roles", "mittava-analyst", "exp", past)));
        assertNotTaken(
                "not valid yet",
                provider.token(Map.of(
                        "roles",
                        "mittava-analyst",
                        "nbf",
                        Date.from(Instant.now().plusSeconds(600)))));
        assertNotTaken("for another audience", provider.token(Map.of("roles", "mittava-analyst", "aud", "other")));
        assertNotTaken(
                "of another issuer", provider.token(Map.of("roles", "mittava-analyst", "iss", "https://example.org")));
        assertNotTaken("changed", valid.substring(0, valid.indexOf('.') + 5) + valid.substring(valid.indexOf('.') + 6));
        assertNotTaken("no token", "x.y.z");
    }

    @Test
    void newKeysAreFetchedWhenATokenNamesThem() {
        OidcProvider rotating = new OidcProvider();
        try (rotating;
                RunningServer other = serve(Map.of(Setting.SERVE_OIDC_ISSUER, rotating.issuer()))) {
            assertThat(ask(other, rotating.token(ANALYST)).statusCode()).isEqualTo(200);
            assertThat(ask(other, rotating.token(ANALYST)).statusCode()).isEqualTo(200);
            int before = rotating.keyRequests();
            rotating.rotate();
            assertThat(ask(other, rotating.token(ANALYST)).statusCode()).isEqualTo(200);
            assertThat(rotating.keyRequests()).isEqualTo(before + 1);
        }
    }

    @Test
    void anIssuerThatCannotBeReachedIsNoFaultOfTheCaller() {
        OidcProvider gone = new OidcProvider();
        gone.close();
        try (RunningServer other = serve(Map.of(Setting.SERVE_OIDC_ISSUER, gone.issuer()))) {
            HttpResponse<String> response = ask(other, gone.token(ANALYST));

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(code(response)).isEqualTo("ISSUER_UNAVAILABLE");
            assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        }
    }

    @Test
    void anIssuerNeedsAnAudience() {
        assertThatThrownBy(() -> RunningServer.over(region, Map.of(Setting.SERVE_OIDC_ISSUER, provider.issuer())))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("serve.oidc.audience is not");
    }

    private static void assertRefused(String token, String code, String why) {
        HttpResponse<String> response = ask(server, token);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(code(response)).isEqualTo(code);
        assertThat(response.body()).contains(why);
    }

    private static void assertNotTaken(String what, String token) {
        HttpResponse<String> response = ask(server, token);

        assertThat(response.statusCode()).as(what).isEqualTo(401);
        assertThat(code(response)).isEqualTo("UNAUTHENTICATED");
    }

    private static HttpResponse<String> ask(RunningServer of, String token) {
        return of.caller().ask(AREAS, Map.of(), "Authorization", "Bearer " + token);
    }

    private static String areas(HttpResponse<String> response) {
        JsonNode body = new JsonMapper().readTree(response.body());
        return String.join(
                " ",
                body.at("/data/areas")
                        .valueStream()
                        .map(area -> area.get("code").asString())
                        .toList());
    }

    private static String code(HttpResponse<String> response) {
        return new JsonMapper()
                .readTree(response.body())
                .at("/errors/0/extensions/code")
                .asString("");
    }
}
