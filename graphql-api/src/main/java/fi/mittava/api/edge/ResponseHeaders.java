package fi.mittava.api.edge;

import fi.mittava.api.error.RequestId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names every request, and says on every response what a browser may do with it. */
@Component
@Order(1)
final class ResponseHeaders extends OncePerRequestFilter {

    /**
     * Everything from this origin, and log-in at the issuer's. Styles may stand in the page, because the design system's components write them
     * there; editors run workers from blobs.
     */
    private static final List<String> CONTENT_SECURITY_POLICY = List.of(
            "default-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final String contentSecurityPolicy;

    ResponseHeaders(DashboardFiles dashboards) {
        String policy = String.join("; ", CONTENT_SECURITY_POLICY);
        this.contentSecurityPolicy =
                dashboards.loginOrigin() == null ? policy : policy + "; connect-src 'self' " + dashboards.loginOrigin();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String requestId = RequestId.next();
        request.setAttribute(RequestId.ATTRIBUTE, requestId);
        response.setHeader("X-Request-Id", requestId);
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        MDC.put("requestId", requestId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("requestId");
        }
    }
}
