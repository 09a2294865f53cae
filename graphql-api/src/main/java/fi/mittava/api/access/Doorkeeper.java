package fi.mittava.api.access;

import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells by a request's credentials who asks. */
@Component
final class Doorkeeper {

    private static final Asker ANYBODY = Asker.of("anybody", Role.PUBLIC, Map.of());

    private final AccessSettings settings;
    private final @Nullable Tokens tokens;
    private final @Nullable AccessTokens accessTokens;

    Doorkeeper(AccessSettings settings) {
        this.settings = settings;
        this.tokens = settings.tokens() == null ? null : new Tokens(settings.tokens());
        this.accessTokens = settings.oidc() == null ? null : new AccessTokens(settings.oidc());
    }

    /**
     * Who sent this.
     *
     * @param authorization the header; null: none
     * @throws RequestRefused if nobody whom the server knows
     */
    Asker asker(@Nullable String authorization) {
        if (settings.isOpen()) {
            return Asker.OPEN;
        }
        if (authorization == null) {
            if (settings.isPublicAnswered()) {
                return ANYBODY;
            }
            throw refused("send a token: Authorization: Bearer …, or Basic with the token as password");
        }
        return secret(authorization)
                .flatMap(this::withSecret)
                .orElseThrow(() -> refused("the token isn't valid, or no more: ask for a new one"));
    }

    private Optional<Asker> withSecret(String secret) {
        if (secret.startsWith(TokenText.PREFIX)) {
            return tokens == null ? Optional.empty() : tokens.find(secret);
        }
        return accessTokens == null ? Optional.empty() : accessTokens.find(secret);
    }

    /** What follows Bearer, or the password of Basic. */
    private static Optional<String> secret(String authorization) {
        String[] parts = authorization.strip().split("\\s+", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (parts[0].equalsIgnoreCase("Bearer")) {
            return Optional.of(parts[1]);
        }
        return parts[0].equalsIgnoreCase("Basic") ? password(parts[1]) : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(decoded.substring(colon + 1));
        } catch (IllegalArgumentException misformed) {
            return Optional.empty();
        }
    }

    private static RequestRefused refused(String message) {
        return new RequestRefused(HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED, message);
    }
}
