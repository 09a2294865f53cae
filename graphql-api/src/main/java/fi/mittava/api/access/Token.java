package fi.mittava.api.access;

import java.time.Instant;
import java.util.List;

/**
 * An API token, as it is kept: whoever reads it can't use it.
 *
 * @param id by which people name it
 * @param name what it is for
 * @param role code
 * @param sha256 of the token's text, which is 256 random bits: nothing could be guessed back from it
 */
record Token(
        String id,
        String name,
        String role,
        List<String> areas,
        List<String> providers,
        List<String> contracts,
        Instant createdAt,
        Instant expiresAt,
        String sha256) {

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    Asker asker() {
        return Asker.of(
                "token " + id, Role.withCode(role).orElseThrow(), ScopeFields.scope(areas, providers, contracts));
    }
}
