package fi.mittava.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tokens that open the door now: made and revoked ones are noticed within a second. */
final class Tokens {

    private static final long LOOK_NANOS = 1_000_000_000;

    private final TokenFile file;
    private volatile Known known;

    Tokens(TokenFile file) {
        this.file = file;
        this.known = read();
    }

    private record Known(String version, long lookedAt, Map<String, Token> bySha256) {}

    /** Whom the text stands for; empty if there is no such token, or no more. */
    Optional<Asker> find(String text) {
        return Optional.ofNullable(current().bySha256().get(TokenText.sha256(text)))
                .filter(token -> token.isValid(Instant.now()))
                .map(Token::asker);
    }

    private Known current() {
        Known last = known;
        if (System.nanoTime() - last.lookedAt() < LOOK_NANOS) {
            return last;
        }
        known = file.version().equals(last.version())
                ? new Known(last.version(), System.nanoTime(), last.bySha256())
                : read();
        return known;
    }

    private Known read() {
        String version = file.version();
        List<Token> tokens = file.read().orElse(List.of());
        return new Known(
                version,
                System.nanoTime(),
                tokens.stream().collect(Collectors.toMap(Token::sha256, Function.identity())));
    }
}
