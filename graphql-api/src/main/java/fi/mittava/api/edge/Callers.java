package fi.mittava.api.edge;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Knows whether a caller still waits for its answer, which the Servlet API doesn't tell. */
@Component
public final class Callers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String ATTRIBUTE = Callers.class.getName();

    Callers() {}

    /** Whether the connection has ended. To be asked on the request's own thread once its body has been read. */
    public static boolean isGone(HttpServletRequest request) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof org.apache.coyote.Request connection)) {
            return false;
        }
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable() == 1; // the end counts as a byte that will fail to be read
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addEngineValves(new Remembering());
    }

    private static final class Remembering extends ValveBase {

        Remembering() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(ATTRIBUTE, request.getCoyoteRequest());
            getNext().invoke(request, response);
        }
    }
}
