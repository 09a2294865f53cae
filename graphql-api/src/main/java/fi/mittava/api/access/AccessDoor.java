package fi.mittava.api.access;

import fi.mittava.api.edge.DashboardFiles;
import fi.mittava.api.edge.Refusals;
import fi.mittava.api.edge.RequestRefused;
import fi.mittava.api.error.CodedError;
import fi.mittava.api.error.ErrorCode;
import fi.mittava.workspace.CommandFailure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in whom the doorkeeper knows, in the view that they ask for, and no oftener than they may. Health is open to all,
 * meters are for admins; where the dashboards log their users in, so are their pages, which hold no figures.
 */
@Component
@Order(4)
final class AccessDoor extends OncePerRequestFilter {

    /** A header that the dashboards' requests have. */
    private static final String PAGE = "X-Requested-With";

    private static final Logger LOG = LoggerFactory.getLogger(AccessDoor.class);

    private final Doorkeeper doorkeeper;
    private final RateLimit rate;
    private final Refusals refusals;
    private final AccessSettings settings;
    private final DashboardFiles dashboards;

    AccessDoor(
            Doorkeeper doorkeeper,
            RateLimit rate,
            Refusals refusals,
            AccessSettings settings,
            DashboardFiles dashboards) {
        this.doorkeeper = doorkeeper;
        this.rate = rate;
        this.refusals = refusals;
        this.settings = settings;
        this.dashboards = dashboards;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/actuator/health") || path.startsWith("/actuator/health/") || isOfLogin(request, path);
    }

    /** Whether it is needed before anybody can log in. */
    private boolean isOfLogin(HttpServletRequest request, String path) {
        if (settings.login().isEmpty()) {
            return false;
        }
        boolean asksWhereTo = path.equals(SessionController.PATH)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !settings.isPublicAnswered();
        return asksWhereTo || dashboards.holds(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Asker asker = doorkeeper.asker(request.getHeader(HttpHeaders.AUTHORIZATION));
            rate.take(asker, request.getRemoteAddr());
            if (request.getServletPath().startsWith("/actuator/")) {
                asker.requireMeters();
            }
            View.lowered(asker, request.getHeader(View.HEADER)).enter(request);
        } catch (RequestRefused refused) {
            if (refused.status() == HttpStatus.UNAUTHORIZED) {
                challenge(request, response);
            }
            refusals.refuse(request, response, refused);
            return;
        } catch (CommandFailure unreadable) {
            LOG.error("nobody can be let in", unreadable);
            refusals.refuse(
                    request,
                    response,
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    ErrorCode.INTERNAL,
                    CodedError.INTERNAL_MESSAGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Basic lets a browser ask its user for a token, but not while a page asks, which has words of its own; some programs
     * look at the first challenge only.
     */
    private static void challenge(HttpServletRequest request, HttpServletResponse response) {
        boolean isSent = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (request.getHeader(PAGE) == null) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"mittava\", charset=\"UTF-8\"");
        }
        response.addHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mittava\"" + (isSent ? ", error=\"invalid_token\"" : ""));
    }
}
