package fi.mittava.api.access;

import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.warehouse.generation.Dimension;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Access tokens of an OpenID provider: signed by its keys, for this audience, with a role of ours. */
final class AccessTokens {

    /** Before a role's code: a provider's roles are of many applications. */
    static final String ROLE_PREFIX = "mittava-";

    private static final Logger LOG = LoggerFactory.getLogger(AccessTokens.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** From who sees most on. */
    private static final List<Role> ROLES =
            List.of(Role.ADMIN, Role.ANALYST, Role.MANAGER, Role.PROVIDER, Role.VIEWER, Role.PUBLIC);

    private final OidcSettings settings;
    private final JwtDecoder decoder;

    /** Asks the issuer for its keys when the first token comes. */
    AccessTokens(OidcSettings settings) {
        this.settings = settings;
        this.decoder = new SupplierJwtDecoder(() -> decoder(settings));
    }

    private static JwtDecoder decoder(OidcSettings settings) {
        SimpleClientHttpRequestFactory http = new SimpleClientHttpRequestFactory();
        http.setConnectTimeout(PATIENCE);
        http.setReadTimeout(PATIENCE);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                .restOperations(new RestTemplate(http))
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.<OAuth2TokenValidator<Jwt>>of(
                types(),
                new JwtIssuerValidator(settings.issuer()),
                new JwtClaimValidator<@Nullable Collection<String>>(
                        JwtClaimNames.AUD,
                        audiences -> audiences != null && audiences.contains(settings.audience())))));
        return decoder;
    }

    /** Of access tokens (RFC 9068), or none in particular; not of what issuers sign for other ends. */
    private static JwtTypeValidator types() {
        JwtTypeValidator types = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        types.setAllowEmpty(true);
        return types;
    }

    /** Whom the token stands for; empty if it isn't valid. */
    Optional<Asker> find(String text) {
        try {
            return Optional.of(asker(decoder.decode(text)));
        } catch (BadJwtException invalid) {
            LOG.info("an access token is not valid: {}", invalid.getMessage());
            return Optional.empty();
        } catch (JwtDecoderInitializationException | JwtException unreachable) {
            LOG.warn("the issuer {} can't be asked for its keys: {}", settings.issuer(), unreachable.getMessage());
            throw new RequestRefused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.ISSUER_UNAVAILABLE,
                    "the issuer of access tokens can't be reached; come again later",
                    PATIENCE);
        }
    }

    private Asker asker(Jwt token) {
        List<String> named = texts(token.getClaims(), settings.rolesClaim());
        Role role = ROLES.stream()
                .filter(candidate -> named.contains(ROLE_PREFIX + candidate.code()))
                .findFirst()
                .orElseThrow(() -> refused(
                        ErrorCode.NO_ROLE,
                        "its claim " + settings.rolesClaim() + " names none of the roles " + ROLE_PREFIX + "{"
                                + Role.codes() + "}"));
        Map<Dimension, List<String>> scope = ScopeFields.scope(
                texts(token.getClaims(), settings.areasClaim()),
                texts(token.getClaims(), settings.providersClaim()),
                texts(token.getClaims(), settings.contractsClaim()));
        role.objection(scope).ifPresent(objection -> {
            throw refused(
                    ErrorCode.NO_SCOPE,
                    objection + ": claims " + settings.areasClaim() + ", " + settings.providersClaim() + ", "
                            + settings.contractsClaim());
        });
        return Asker.of("subject " + token.getSubject(), role, scope);
    }

    private static RequestRefused refused(ErrorCode code, String why) {
        return new RequestRefused(HttpStatus.FORBIDDEN, code, "the access token is valid, but " + why);
    }

    /** A claim's texts: a list, or one text parted by commas; dots in its name nest unless it is there as it is. */
    private static List<String> texts(Map<?, ?> claims, String name) {
        Object claim = claims.get(name);
        int dot = name.indexOf('.');
        if (claim == null && dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> nested) {
            return texts(nested, name.substring(dot + 1));
        }
        Stream<String> texts = switch (claim) {
            case null -> Stream.empty();
            case Collection<?> several -> several.stream().map(String::valueOf);
            default -> Arrays.stream(claim.toString().split(",", -1));
        };
        return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
