package fi.mittava.api.answer;

import fi.mittava.api.access.View;
import fi.mittava.api.generation.GenerationPin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer as an HTTP response. Compressed here rather than by the container, which does it each time again and not
 * at all where there is a strong ETag; each encoding has an ETag of its own.
 */
final class AnswerResponse {

    private static final List<MediaType> OFFERED =
            List.of(MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON);

    private final Answers.Found found;
    private final MediaType mediaType;
    private final byte @Nullable [] gzip;

    AnswerResponse(Answers.Found found, ServerRequest request) {
        this.found = found;
        this.mediaType = mediaType(request);
        this.gzip = acceptsGzip(request) ? found.answer().gzip() : null;
    }

    /** Whether the caller has these bytes already. */
    boolean isKnown(ServerRequest request) {
        return found.answer().isWhole()
                && request.headers().header(HttpHeaders.IF_NONE_MATCH).stream()
                        .flatMap(header -> Stream.of(header.split(",", -1)))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag()));
    }

    /** Nothing new. */
    ServerResponse unchanged(CacheControl cacheControl) {
        return headers(HttpStatus.NOT_MODIFIED)
                .headers(headers -> headers.setCacheControl(cacheControl))
                .build();
    }

    /** The whole answer; one with errors is not for a browser's cache. */
    ServerResponse response(CacheControl cacheControl) {
        byte[] bytes = gzip == null ? found.answer().body() : gzip;
        ServerResponse.BodyBuilder response = headers(status()).contentType(mediaType);
        if (gzip != null) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.headers(headers ->
                        headers.setCacheControl(found.answer().isWhole() ? cacheControl : CacheControl.noStore()))
                .contentLength(bytes.length)
                .build((request, servlet) -> {
                    servlet.getOutputStream().write(bytes);
                    return null;
                });
    }

    private String etag() {
        return "\"" + found.answer().hash() + (gzip == null ? "" : "-gzip") + "\"";
    }

    private ServerResponse.BodyBuilder headers(HttpStatus status) {
        return ServerResponse.status(status)
                .header(
                        GenerationPin.HEADER,
                        Integer.toString(found.answer().state().number()))
                .header("X-Mittava-Cache", found.isKept() ? "hit" : "miss")
                .header(
                        HttpHeaders.VARY,
                        HttpHeaders.ACCEPT_ENCODING,
                        HttpHeaders.ACCEPT,
                        HttpHeaders.AUTHORIZATION,
                        View.HEADER)
                .headers(headers -> {
                    if (found.answer().isWhole()) {
                        headers.setETag(etag());
                    }
                });
    }

    /** Only the newer media type promises that a request that can't be executed is a bad one to HTTP too. */
    private HttpStatus status() {
        return !found.answer().isExecuted() && mediaType.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.OK;
    }

    private static MediaType mediaType(ServerRequest request) {
        return request.headers().accept().stream()
                .filter(type -> type.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(type -> OFFERED.stream().filter(type::equalsTypeAndSubtype))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static boolean acceptsGzip(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .flatMap(header -> Stream.of(header.split(",", -1)))
                .map(coding -> coding.strip().replace(" ", ""))
                .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches("gzip;q=0(\\.0*)?"));
    }
}
