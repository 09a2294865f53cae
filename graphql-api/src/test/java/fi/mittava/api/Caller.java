package fi.mittava.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a server over HTTP. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;

    Caller(int port) {
        this.port = port;
    }

    /** The data of an answer that has no errors. */
    JsonNode data(String query, String... headers) {
        JsonNode answer = answer(query, Map.of(), headers);
        if (answer.has("errors")) {
            throw new AssertionError("unexpected errors: " + answer.get("errors"));
        }
        return answer.get("data");
    }

    /** The first error's code. */
    String code(String query, String... headers) {
        return answer(query, Map.of(), headers).at("/errors/0/extensions/code").asString();
    }

    JsonNode answer(String query, Map<String, ?> variables, String... headers) {
        return JSON.readTree(ask(query, variables, headers).body());
    }

    HttpResponse<String> ask(String query, Map<String, ?> variables, String... headers) {
        String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest.Builder request =
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Asks one operation of a document. */
    HttpResponse<String> operation(String document, String operation) {
        String body = JSON.writeValueAsString(Map.of("query", document, "operationName", operation));
        return send(
                request("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** An answer as it is on the wire. */
    HttpResponse<byte[]> file(String path, String... headers) {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
