package fi.mittava.api.access;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.DataFolder;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask at all.
 *
 * @param tokens null: none was ever made
 * @param oidc null: no issuer is named
 * @param isPublicAnswered whether who has no credentials is answered as public
 * @param corsOrigins whose pages may ask from a browser
 * @param requestsPerMinute of each caller; 0: any number
 */
public record AccessSettings(
        @Nullable TokenFile tokens,
        @Nullable OidcSettings oidc,
        boolean isPublicAnswered,
        List<String> corsOrigins,
        int requestsPerMinute) {

    public static AccessSettings of(Settings settings, DataFolder folder) {
        TokenFile tokens = TokenFile.in(folder);
        return new AccessSettings(
                tokens.read().isPresent() ? tokens : null,
                OidcSettings.of(settings).orElse(null),
                settings.isOn(Setting.SERVE_PUBLIC),
                origins(settings.optional(Setting.SERVE_CORS_ORIGINS)),
                settings.integer(Setting.SERVE_LIMIT_REQUESTS_PER_MINUTE));
    }

    /** How the dashboards log their users in; empty: they don't. */
    public Optional<Login> login() {
        return Optional.ofNullable(oidc).map(OidcSettings::login);
    }

    /** Whether everybody who reaches the server is an analyst. */
    public boolean isOpen() {
        return tokens == null && oidc == null;
    }

    /** Refuses an address that others could reach, where everybody is let in. */
    public InetAddress checked(InetAddress address) {
        if (isOpen() && !address.isLoopbackAddress()) {
            throw new CommandFailure("setting serve.bind is " + address.getHostAddress()
                    + ", but without authentication the server listens only on a loopback address; use 127.0.0.1, or"
                    + " make a token with `./mittava token`, or name an issuer with serve.oidc.issuer");
        }
        return address;
    }

    /** In one line, for whoever starts the server. */
    public String told() {
        if (isOpen()) {
            return "open to everybody on this machine, as analyst; nobody else can connect";
        }
        String by = tokens == null ? "an access token" : oidc == null ? "an API token" : "an API or access token";
        return "answers who has " + by + (isPublicAnswered ? "; others as public" : "; nobody else");
    }

    private static List<String> origins(Optional<String> setting) {
        List<String> origins = Arrays.stream(setting.orElse("").split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        for (String origin : origins) {
            if (!origin.matches("https?://[^/*\\s]+")) {
                throw new CommandFailure("setting serve.cors_origins holds '" + origin
                        + "', which is no origin such as https://bi.example.org; * is not taken");
            }
        }
        return origins;
    }
}
