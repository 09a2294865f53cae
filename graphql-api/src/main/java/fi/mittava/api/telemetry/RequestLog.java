package fi.mittava.api.telemetry;

import fi.mittava.api.error.RequestId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Times every request, and says in one line what became of it: those too that the container itself refuses. */
@Component
final class RequestLog implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger("requests");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Duration[] STEPS = Stream.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 20_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;

    RequestLog(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addEngineValves(new Told(meters));
    }

    /** The container calls it once a response has been sent. */
    private static final class Told extends ValveBase implements AccessLog {

        private final Meter.MeterProvider<Timer> requests;
        private final Meter.MeterProvider<Counter> errors;

        Told(MeterRegistry meters) {
            super(true);
            this.requests = Timer.builder("mittava.request")
                    .description("Time from a request's first byte to its response's last.")
                    .serviceLevelObjectives(STEPS)
                    .withRegistry(meters);
            this.errors = Counter.builder("mittava.errors")
                    .description("Requests that ended with an error, by the code of the first.")
                    .withRegistry(meters);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            getNext().invoke(request, response);
        }

        @Override
        public void log(Request request, Response response, long nanos) {
            RequestFacts facts = RequestFacts.of(request);
            String path = KnownPath.of(request.getRequestURI());
            String operation = facts.operation().orElseGet(() -> KnownPath.operation(path));
            requests.withTags("operation", operation, "cache", facts.cache()).record(nanos, TimeUnit.NANOSECONDS);
            facts.error().ifPresent(code -> errors.withTag("code", code.name()).increment());
            if (LOG.isInfoEnabled()) {
                tell(request, response, nanos, facts, path, operation);
            }
        }

        private static void tell(
                Request request, Response response, long nanos, RequestFacts facts, String path, String operation) {
            MDC.put("requestId", String.valueOf(request.getAttribute(RequestId.ATTRIBUTE)));
            try {
                LOG.atInfo()
                        .addKeyValue("method", METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER")
                        .addKeyValue("path", path)
                        .addKeyValue("status", response.getStatus())
                        .addKeyValue("microseconds", nanos / 1_000)
                        .addKeyValue("bytes", response.getBytesWritten(false))
                        .addKeyValue("operation", operation)
                        .addKeyValue("rootFields", String.join(",", facts.rootFields()))
                        .addKeyValue("cache", facts.cache())
                        .addKeyValue("error", facts.error().map(Enum::name).orElse(""))
                        .log("request");
            } finally {
                MDC.remove("requestId");
            }
        }

        /** Where the caller's address would come from: no line holds it. */
        @Override
        public void setRequestAttributesEnabled(boolean isEnabled) {}

        @Override
        public boolean getRequestAttributesEnabled() {
            return false;
        }
    }
}
