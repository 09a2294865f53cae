package fi.mittava.api.access;

import fi.mittava.api.edge.Refusals;
import fi.mittava.api.error.ErrorCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An open server answers only to this machine's own names. Otherwise a page of any site could have its name point to
 * 127.0.0.1 and read figures through its visitor's browser (DNS rebinding).
 */
@Component
@Order(2)
final class LoopbackHosts extends OncePerRequestFilter {

    private static final Pattern NAME =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private final Refusals refusals;

    private final AccessSettings settings;

    LoopbackHosts(AccessSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !settings.isOpen();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NAME.matcher(request.getServerName()).matches()) {
            chain.doFilter(request, response);
        } else {
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.MISDIRECTED_REQUEST,
                    ErrorCode.HOST_NOT_ALLOWED,
                    "this server runs open, so it answers only as localhost, 127.0.0.1 or [::1]");
        }
    }
}
