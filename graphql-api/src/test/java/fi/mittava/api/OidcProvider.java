package fi.mittava.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An OpenID provider on this machine: its configuration, its keys, and tokens signed by them. */
final class OidcProvider implements AutoCloseable {

    static final String AUDIENCE = "api://mittava";

    private final HttpServer http;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private volatile RSAKey rsa = rsa("one");
    private final ECKey ec;

    OidcProvider() {
        try {
            ec = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
        answer("/.well-known/openid-configuration", () -> """
            {"issuer": "ISSUER", "jwks_uri": "ISSUER/keys", "subject_types_supported": ["public"]}
            """.replace("ISSUER", issuer()));
        answer("/keys", () -> {
            keyRequests.incrementAndGet();
            return new JWKSet(List.<JWK>of(rsa, ec)).toPublicJWKSet().toString();
        });
        http.start();
    }

    private void answer(String path, Supplier<String> text) {
        http.createContext(path, exchange -> {
            byte[] body = text.get().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    String issuer() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    int keyRequests() {
        return keyRequests.get();
    }

    RSAKey key() {
        return rsa;
    }

    /** Signs with another key from now on. */
    void rotate() {
        rsa = rsa("two");
    }

    /** Claims of a token that is valid for an hour, with these in place of or beside the usual ones. */
    JWTClaimsSet claims(Map<String, ?> others) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("7c1f")
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(3600)));
        others.forEach(claims::claim);
        return claims.build();
    }

    String token(Map<String, ?> claims) {
        return signed(claims(claims), key());
    }

    String tokenByCurve(Map<String, ?> claims) {
        return signed(claims(claims), JWSAlgorithm.ES256, ec.getKeyID(), () -> new ECDSASigner(ec));
    }

    /** With a type in its header, such as at+jwt. */
    String tokenOfType(String type, Map<String, ?> claims) {
        RSAKey signing = key();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(signing.getKeyID())
                .type(new JOSEObjectType(type))
                .build();
        return signed(claims(claims), header, () -> new RSASSASigner(signing));
    }

    static String signed(JWTClaimsSet claims, RSAKey key) {
        return signed(claims, JWSAlgorithm.RS256, key.getKeyID(), () -> new RSASSASigner(key));
    }

    @FunctionalInterface
    interface Signer {
        JWSSigner make() throws JOSEException;
    }

    static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, Signer signer) {
        return signed(claims, new JWSHeader.Builder(algorithm).keyID(keyId).build(), signer);
    }

    private static String signed(JWTClaimsSet claims, JWSHeader header, Signer signer) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(signer.make());
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
