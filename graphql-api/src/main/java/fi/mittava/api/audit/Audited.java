package fi.mittava.api.audit;

import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a request's question and answer, for the audit log. */
public final class Audited {

    private static final String ATTRIBUTE = Audited.class.getName();

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    private Audited() {}

    /** Of a request; made when it is first asked for. */
    public static Audited of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Audited audited) {
            return audited;
        }
        Audited audited = new Audited();
        request.setAttribute(ATTRIBUTE, audited);
        return audited;
    }

    /** What was asked; a document that the path names, and an export, have no text. */
    public void asked(
            @Nullable String document, @Nullable String operation, Map<String, ? extends @Nullable Object> variables) {
        if (document != null) {
            facts.put("document", document);
        }
        if (operation != null) {
            facts.put("operation", operation);
        }
        if (!variables.isEmpty()) {
            facts.put("variables", variables);
        }
    }

    /** From which generation so many rows were answered, and the codes of what failed. */
    public void answered(int generation, int rows, List<ErrorCode> errors) {
        facts.put("generation", generation);
        facts.put("rows", rows);
        if (!errors.isEmpty()) {
            facts.put("errors", errors.stream().map(Enum::name).toList());
        }
    }

    Map<String, @Nullable Object> facts() {
        return facts;
    }
}
