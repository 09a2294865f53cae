package fi.mittava.api.audit;

import fi.mittava.api.access.Asker;
import fi.mittava.api.access.View;
import fi.mittava.api.error.RequestId;
import fi.mittava.api.telemetry.RequestFacts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the audit log of every request for figures by somebody who was let in. */
@Component
@Order(5)
final class AuditTrail extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private final AuditLog log;
    private final Clock clock;

    AuditTrail(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals("/graphql")
                && !path.startsWith("/graphql/")
                && !path.startsWith("/export/")
                && !path.startsWith("/audit/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            append(request, response, (System.nanoTime() - began) / 1_000_000);
        }
    }

    private void append(HttpServletRequest request, HttpServletResponse response, long millis) throws IOException {
        // An open page asks every few seconds whether there is a new generation, and is told that there is none.
        if (response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED
                && RequestFacts.of(request).isOfGenerationAlone()) {
            return;
        }
        Asker asker = Asker.of(request);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("at", clock.instant().toString());
        facts.put("requestId", request.getAttribute(RequestId.ATTRIBUTE));
        facts.put("who", asker.name());
        facts.put("role", asker.role().code());
        facts.put("view", View.name(asker.access().profile()));
        facts.put("path", request.getServletPath());
        facts.putAll(Audited.of(request).facts());
        RequestFacts.of(request).error().ifPresent(code -> facts.putIfAbsent("errors", List.of(code.name())));
        facts.put("status", response.getStatus());
        facts.put("millis", millis);
        try {
            log.append(facts);
        } catch (IOException failure) {
            LOG.error("the audit log can't be written", failure);
            throw failure;
        }
    }
}
