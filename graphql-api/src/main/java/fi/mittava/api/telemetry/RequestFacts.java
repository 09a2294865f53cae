package fi.mittava.api.telemetry;

import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the server itself knows of a request. Its words are from closed lists, since a caller's own text may name a person. */
public final class RequestFacts {

    private static final String ATTRIBUTE = RequestFacts.class.getName();
    private static final List<String> BESIDE = List.of("generation", "__typename");

    private @Nullable String operation;
    private List<String> rootFields = List.of();
    private @Nullable Boolean isKept;
    private @Nullable ErrorCode error;

    private RequestFacts() {}

    /** Those of a request; none are known at first. */
    public static RequestFacts of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestFacts known) {
            return known;
        }
        RequestFacts facts = new RequestFacts();
        request.setAttribute(ATTRIBUTE, facts);
        return facts;
    }

    /** Notes what is asked, by a name that the server gave. */
    public void name(String operation) {
        this.operation = operation;
    }

    /**
     * Notes a question that is answered.
     *
     * @param rootFields of the schema, sorted, each once
     * @param isKept whether its answer had been computed before
     */
    public void answer(List<String> rootFields, boolean isKept) {
        this.rootFields = rootFields;
        this.isKept = isKept;
    }

    /** Notes the root fields of a question whose answers are never kept. */
    public void answer(List<String> rootFields) {
        this.rootFields = rootFields;
    }

    public void fail(ErrorCode code) {
        this.error = code;
    }

    /** The name given; else the root field, generation left out beside others; empty if nothing is known. */
    Optional<String> operation() {
        if (operation != null || rootFields.isEmpty()) {
            return Optional.ofNullable(operation);
        }
        List<String> asked =
                rootFields.stream().filter(field -> !BESIDE.contains(field)).toList();
        List<String> telling = asked.isEmpty() ? rootFields : asked;
        return Optional.of(telling.size() == 1 ? telling.getFirst() : "several");
    }

    List<String> rootFields() {
        return rootFields;
    }

    /** Whether nothing was asked but which generation is served. */
    public boolean isOfGenerationAlone() {
        return !rootFields.isEmpty() && BESIDE.containsAll(rootFields);
    }

    /** Whether the answer was kept or computed; none where answers are never kept. */
    String cache() {
        if (isKept == null) {
            return "none";
        }
        return isKept ? "hit" : "miss";
    }

    /** The code of the first error, if there was one. */
    public Optional<ErrorCode> error() {
        return Optional.ofNullable(error);
    }
}
