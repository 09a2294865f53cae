package fi.mittava.benchmarks.http;

import fi.mittava.benchmarks.server.Reply;
import fi.mittava.benchmarks.server.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A question of a page in GraphQL: {@code graphql/<name>.graphql}. */
public final class HttpQuestion {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern OPERATION = Pattern.compile("query (\\w+)");
    private static final AtomicLong ROUND = new AtomicLong();

    private final String name;
    private final byte[] document;
    private final Map<String, ?> variables;
    private final byte[] again;
    private final String path;
    private final AtomicReference<String> etag = new AtomicReference<>("\"\"");

    HttpQuestion(String name, Map<String, ?> variables) {
        this.name = name;
        this.document = read(name);
        this.variables = variables;
        this.again = body(variables);
        this.path = "/graphql/persisted/" + sha256() + "/" + operation() + "?variables="
                + URLEncoder.encode(JSON.writeValueAsString(variables), StandardCharsets.UTF_8);
    }

    String name() {
        return name;
    }

    /** Puts the document where a server finds it as it starts. */
    public void persist(Path data) {
        try {
            Files.createDirectories(data.resolve("persisted"));
            Files.write(data.resolve("persisted/" + name + ".graphql"), document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks what nobody has asked before: a variable that the document doesn't know changes nothing but the cache's key. */
    public Reply askAnew(Wire wire) {
        Map<String, Object> unheard = new HashMap<>(variables);
        unheard.put("round", ROUND.incrementAndGet());
        return wire.post("/graphql", body(unheard), "Accept-Encoding", "gzip");
    }

    public Reply askAgain(Wire wire) {
        return wire.post("/graphql", again, "Accept-Encoding", "gzip");
    }

    /** Asks whether the answer that came last has changed. */
    public Reply askIfChanged(Wire wire) {
        Reply reply = wire.get(path, "Accept-Encoding", "gzip", "If-None-Match", etag.get());
        reply.header("etag").ifPresent(etag::set);
        return reply;
    }

    /** The answer as text. */
    String answer(Wire wire) {
        return wire.post("/graphql", again).text();
    }

    private byte[] body(Map<String, ?> values) {
        return JSON.writeValueAsBytes(
                Map.of("query", new String(document, StandardCharsets.UTF_8), "variables", values));
    }

    private String operation() {
        Matcher operation = OPERATION.matcher(new String(document, StandardCharsets.UTF_8));
        if (!operation.find()) {
            throw new IllegalArgumentException(name + ".graphql has no named query");
        }
        return operation.group(1);
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] read(String name) {
        try (InputStream resource = HttpQuestion.class.getResourceAsStream("/graphql/" + name + ".graphql")) {
            if (resource == null) {
                throw new IllegalArgumentException("there is no graphql/" + name + ".graphql");
            }
            return resource.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
