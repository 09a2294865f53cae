package fi.mittava.api.access;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.Optional;

/** By which access tokens of an OpenID provider people are known. */
record OidcSettings(
        String issuer,
        String audience,
        String rolesClaim,
        String areasClaim,
        String providersClaim,
        String contractsClaim) {

    static Optional<OidcSettings> of(Settings settings) {
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
                        settings.text(Setting.SERVE_OIDC_CONTRACTS_CLAIM)));
    }
}
