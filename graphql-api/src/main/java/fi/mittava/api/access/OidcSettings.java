package fi.mittava.api.access;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which access tokens of an OpenID provider people are known.
 *
 * @param login how the dashboards log their users in; null: they don't
 */
record OidcSettings(
        String issuer,
        String audience,
        String rolesClaim,
        String areasClaim,
        String providersClaim,
        String contractsClaim,
        @Nullable Login login) {

    static Optional<OidcSettings> of(Settings settings) {
        if (settings.optional(Setting.SERVE_OIDC_ISSUER).isEmpty()
                && settings.optional(Setting.SERVE_OIDC_CLIENT_ID).isPresent()) {
            throw new CommandFailure(
                    "serve.oidc.client_id is set, but serve.oidc.issuer is not: there is nobody to log" + " users in");
        }
        return settings.optional(Setting.SERVE_OIDC_ISSUER)
                .map(issuer -> new OidcSettings(
                        issuer,
                        settings.optional(Setting.SERVE_OIDC_AUDIENCE)
                                .orElseThrow(() -> new CommandFailure(
                                        "serve.oidc.issuer is set, but serve.oidc.audience is not: without it tokens"
                                                + " for other applications would be taken")),
                        settings.text(Setting.SERVE_OIDC_ROLES_CLAIM),
                        settings.text(Setting.SERVE_OIDC_AREAS_CLAIM),
                        settings.text(Setting.SERVE_OIDC_PROVIDERS_CLAIM),
                        settings.text(Setting.SERVE_OIDC_CONTRACTS_CLAIM),
                        Login.of(settings, issuer).orElse(null)));
    }
}
