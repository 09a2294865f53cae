package fi.mittava.api.error;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a caller reads it.
 *
 * @param requestId name of the request in the server's log
 * @param path field that failed; null: the request as a whole
 */
public record CodedError(
        ErrorCode code,
        String message,
        String requestId,
        List<SourceLocation> locations,
        @Nullable List<Object> path) implements GraphQLError {

    /** What callers are told of a fault of the server. */
    public static final String INTERNAL_MESSAGE = "the server failed; its log tells more under this requestId";

    /** An error of the request as a whole. */
    public static CodedError of(ErrorCode code, String message, String requestId) {
        return new CodedError(code, message, requestId, List.of(), null);
    }

    /** The body of a response that holds nothing but this error. */
    public Map<String, Object> asBody() {
        return Map.of("errors", List.of(toSpecification()));
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!locations.isEmpty()) {
            error.put("locations", locations.stream().map(CodedError::place).toList());
        }
        if (path != null) {
            error.put("path", path);
        }
        error.put("extensions", getExtensions());
        return error;
    }

    private static Map<String, Integer> place(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name(), "requestId", requestId);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorCode getErrorType() {
        return code;
    }
}
