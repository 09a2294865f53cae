package fi.mittava.ingest.telemetry;

import fi.mittava.workspace.CommandFailure;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;
import java.net.InetAddress;

/** Ingest's meters for Prometheus, on a loopback port. */
public final class MetricsServer implements AutoCloseable {
    private final HTTPServer server;

    private MetricsServer(HTTPServer server) {
        this.server = server;
    }

    /** Serves {@code /metrics}; port 0: any free one. */
    public static MetricsServer start(int port, IngestMetrics metrics) {
        try {
            return new MetricsServer(HTTPServer.builder()
                    .inetAddress(InetAddress.getLoopbackAddress())
                    .port(port)
                    .registry(metrics.registry())
                    .buildAndStart());
        } catch (IOException failure) {
            throw new CommandFailure(
                    "port " + port + " for metrics is taken; name another one with --metrics-port", failure);
        }
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
