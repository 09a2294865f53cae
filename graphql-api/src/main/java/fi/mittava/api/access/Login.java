package fi.mittava.api.access;

import fi.mittava.workspace.CommandFailure;
import fi.mittava.workspace.Setting;
import fi.mittava.workspace.Settings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the dashboards need to have the issuer log a user in; no secret.
 *
 * @param issuer an address
 * @param origin of the issuer: pages ask it for its configuration and for tokens
 * @param clientId of the dashboards, at the issuer
 * @param scopes parted by spaces; openid is one
 */
public record Login(String issuer, String origin, String clientId, String scopes) {

    private static final Pattern ADDRESS = Pattern.compile("(https?://[\\w.:\\[\\]-]+)(/\\S*)?");

    static Optional<Login> of(Settings settings, String issuer) {
        return settings.optional(Setting.SERVE_OIDC_CLIENT_ID)
                .map(clientId ->
                        new Login(issuer, origin(issuer), clientId, scopes(settings.text(Setting.SERVE_OIDC_SCOPES))));
    }

    private static String origin(String issuer) {
        Matcher address = ADDRESS.matcher(issuer);
        if (!address.matches()) {
            throw new CommandFailure("setting serve.oidc.issuer is '" + issuer
                    + "', which is no address such as https://login.example.org/realms/employment: nobody"
                    + " could log in");
        }
        return address.group(1);
    }

    private static String scopes(String setting) {
        List<String> scopes = List.of(setting.strip().split("\\s+", -1));
        if (!scopes.contains("openid")) {
            throw new CommandFailure("setting serve.oidc.scopes is '" + setting
                    + "', which lacks openid: without it the issuer logs nobody in");
        }
        return String.join(" ", scopes);
    }
}
