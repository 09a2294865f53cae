package fi.mittava.api;

import fi.mittava.api.access.AccessSettings;
import fi.mittava.api.answer.Admission;
import fi.mittava.api.answer.AnswerSettings;
import fi.mittava.api.answer.PersistedDocuments;
import fi.mittava.api.audit.AuditLog;
import fi.mittava.api.edge.BodyLimits;
import fi.mittava.api.edge.DashboardFiles;
import fi.mittava.api.generation.ServedGeneration;
import fi.mittava.api.limit.RequestLimits;
import fi.mittava.warehouse.disclosure.DisclosurePolicy;
import fi.mittava.warehouse.generation.GenerationUnreadable;
import fi.mittava.warehouse.statement.SealedStatements;
import fi.mittava.workspace.CommandFailure;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running server. Closing it lets requests under way end, then closes the generation. */
final class ApiServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final String host;
    private final ServedGeneration generation;
    private final CountDownLatch ended = new CountDownLatch(1);

    private ApiServer(ServletWebServerApplicationContext context, InetAddress address, ServedGeneration generation) {
        this.context = context;
        this.host = host(address);
        this.generation = generation;
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                ended.countDown();
            }
        });
    }

    /** Opens the published generation first: without one there is nothing to serve. */
    static ApiServer start(ServeSettings settings) {
        ServedGeneration generation = open(settings);
        try {
            return new ApiServer(
                    (ServletWebServerApplicationContext) run(settings, generation), settings.address(), generation);
        } catch (RuntimeException failure) {
            generation.close();
            throw portInUse(failure)
                    ? new CommandFailure(
                            "port " + settings.port() + " is in use by another program; name another with --port",
                            failure)
                    : failure;
        }
    }

    private static ServedGeneration open(ServeSettings settings) {
        try {
            return ServedGeneration.open(settings.folder().currentFile(), settings.limits())
                    .orElseThrow(() -> new CommandFailure("nothing has been published yet in "
                            + settings.folder().root() + "; take data in with `./mittava ingest --from DIR`"));
        } catch (GenerationUnreadable unreadable) {
            throw new CommandFailure(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private static ConfigurableApplicationContext run(ServeSettings settings, ServedGeneration generation) {
        SpringApplication application = new SpringApplication(ApiApplication.class);
        application.setDefaultProperties(Map.of(
                "server.address", settings.address().getHostAddress(),
                "server.port", settings.port(),
                "logging.config", "classpath:" + (settings.isLogInJson() ? "logback-json.xml" : "logback.xml")));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(ServedGeneration.class, () -> generation);
            beans.registerBean(DisclosurePolicy.class, settings::policy);
            beans.registerBean(SealedStatements.class, () -> new SealedStatements(settings.folder()));
            beans.registerBean(AccessSettings.class, settings::access);
            beans.registerBean(Clock.class, Clock::systemUTC);
            beans.registerBean(AuditLog.class, () -> AuditLog.in(settings.folder(), Clock.systemUTC()));
            beans.registerBean(AnswerSettings.class, settings::answers);
            beans.registerBean(Admission.class, () -> Admission.of(settings.answers()));
            beans.registerBean(PersistedDocuments.class, settings::persisted);
            beans.registerBean(BodyLimits.class, settings::body);
            beans.registerBean(RequestLimits.class, settings::requests);
            beans.registerBean(DashboardFiles.class, settings::dashboards);
        });
        return application.run();
    }

    private static boolean portInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    String address() {
        return "http://" + host + ":" + port();
    }

    /** The name that people type; an address other than the usual one has none. */
    private static String host(InetAddress address) {
        String literal = address.getHostAddress();
        if (literal.equals("127.0.0.1")) {
            return "localhost";
        }
        return address instanceof Inet6Address ? "[::1]" : literal;
    }

    int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    int generation() {
        return generation.number();
    }

    boolean isSynthetic() {
        return generation.isSynthetic();
    }

    /** Returns when the server has been closed, be it by a signal. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
